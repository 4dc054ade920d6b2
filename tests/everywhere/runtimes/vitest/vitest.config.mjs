export default { test: { environment: "jsdom", testTimeout: 600_000, include: ["decide.test.mjs"] } };
