// Written by protoc-gen-martlet from martlet/agent/v1/agent.proto. Do not edit.

/** What an agent does for programs. */
export class AgentClient {
  #transport;

  /** A client that calls over a `Transport` of martlet-connect.js. */
  constructor(transport) {
    this.#transport = transport;
  }

  /** Lists the accounts that the agent keeps. */
  listAccounts(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ListAccounts", request, options);
  }

  /** Sends a message, or something about one. It is kept if the server cannot be reached. */
  send(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/Send", request, options);
  }

  /**
   * Delivers what has happened since a consumer's cursor, then what happens, in order and at least
   * once. Each consumer has a cursor of its own, which Acknowledge moves.
   */
  events(request, options) {
    return this.#transport.stream(
      "/martlet.agent.v1.Agent/Events", request, options);
  }

  /** Says that a consumer has handled all events up to a cursor: they do not come again to it. */
  acknowledge(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/Acknowledge", request, options);
  }

  /** Lists the latest messages of a conversation, the oldest first. */
  getHistory(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/GetHistory", request, options);
  }

  /** Lists the conversations, the latest first. */
  listConversations(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ListConversations", request, options);
  }

  /** Marks what was received as read, and tells the senders. */
  markRead(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/MarkRead", request, options);
  }

  /** Lists the people that are known. */
  listPeople(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ListPeople", request, options);
  }

  /** Gives a person a name that only this account sees, blocks it, or answers its request. */
  updatePerson(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/UpdatePerson", request, options);
  }

  /** Tells the safety number with a person, for both to compare. */
  getSafetyNumber(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/GetSafetyNumber", request, options);
  }

  /** Lists the groups that the account is in. */
  listGroups(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ListGroups", request, options);
  }

  /** Makes a group, with people in it. */
  createGroup(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/CreateGroup", request, options);
  }

  /** Invites people to a group, removes them, renames it, or leaves it. */
  updateGroup(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/UpdateGroup", request, options);
  }
}
