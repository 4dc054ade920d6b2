"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// js/sync/file.ts
var file_exports = {};
__export(file_exports, {
  fileStorage: () => fileStorage
});
module.exports = __toCommonJS(file_exports);
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_node_url = require("node:url");
function fileStorage(path) {
  const file = typeof path === "string" ? path : (0, import_node_url.fileURLToPath)(path);
  return {
    get() {
      try {
        return (0, import_node_fs.readFileSync)(file, "utf8");
      } catch (error) {
        if (error.code === "ENOENT") return null;
        throw error;
      }
    },
    async put(_, text) {
      const written = `${file}.${(0, import_node_crypto.randomUUID)()}`;
      try {
        await (0, import_promises.mkdir)((0, import_node_path.dirname)(file), { recursive: true });
        await (0, import_promises.writeFile)(written, text);
        await (0, import_promises.rename)(written, file);
      } catch (error) {
        await (0, import_promises.rm)(written, { force: true });
        throw error;
      }
    }
  };
}
