// Written by protoc-gen-martlet from martlet/client/events.proto. Do not edit.

// Its messages are plain objects: only TypeScript has types for them.
export {};
