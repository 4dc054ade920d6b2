module.exports = { testEnvironment: "jsdom", testTimeout: 600_000, transform: {} };
