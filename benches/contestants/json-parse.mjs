/** The least that loading a JSON text takes: it is parsed, and nothing is answered. */
export default {
  title: "JSON.parse alone",
  about: "isoflag's text parsed, nothing answered",
  onlyLoads: true,
  snapshot: JSON.stringify,
  context: (user) => user,
  async start() {
    return { load: (text) => ({ flags: JSON.parse(text), isEnabled: () => true }) };
  },
};
