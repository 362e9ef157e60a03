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

  /** Accepts an invitation to a group, or declines it. */
  answerGroupRequest(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/AnswerGroupRequest", request, options);
  }

  /** Finds messages that have all words of a text, the latest first. */
  searchMessages(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/SearchMessages", request, options);
  }

  /** Tells a conversation, once, that the user types, or does no longer. It counts for 15 seconds. */
  setTyping(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/SetTyping", request, options);
  }

  /**
   * Tells whether people are there, as far as they show it, then whenever that changes; and shows
   * them, meanwhile, that this account is there, if it shows anything.
   */
  watchPresence(request, options) {
    return this.#transport.stream(
      "/martlet.agent.v1.Agent/WatchPresence", request, options);
  }

  /** Tells what the account calls itself. */
  getProfile(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/GetProfile", request, options);
  }

  /** Changes what the account calls itself. */
  setProfile(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/SetProfile", request, options);
  }

  /**
   * Begins to take in a file, in parts, for a message to carry. What is not finished is forgotten
   * after an hour; 16 are taken in at a time.
   */
  createUpload(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/CreateUpload", request, options);
  }

  /** Adds a part to a file. */
  appendUpload(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/AppendUpload", request, options);
  }

  /**
   * Ends a file: seals and uploads it, unless it fits in a message. Tells how far that has come, at
   * last what a message's content says of it.
   */
  finishUpload(request, options) {
    return this.#transport.stream(
      "/martlet.agent.v1.Agent/FinishUpload", request, options);
  }

  /** Gives the file that a message carries, part after part, each held against the message first. */
  download(request, options) {
    return this.#transport.stream(
      "/martlet.agent.v1.Agent/Download", request, options);
  }

  /**
   * Takes part in a call: makes one, answers one that rings, or joins the one of a group or begins
   * it. Tells what a media engine is to do and what becomes of the call, first the name of this part
   * in it. It ends with the call; whoever stops reading hangs up.
   */
  conductCall(request, options) {
    return this.#transport.stream(
      "/martlet.agent.v1.Agent/ConductCall", request, options);
  }

  /**
   * Says in a call what the media engine has done, or the user wants. Requests are followed in the
   * order in which they come: each is to be made when the one before was answered. What is said while
   * the call ends is passed over.
   */
  tellCall(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/TellCall", request, options);
  }

  /** Lists the calls between two, the latest first, among them those that ring. */
  listCalls(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ListCalls", request, options);
  }

  /** Lists the account's devices. */
  listDevices(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ListDevices", request, options);
  }

  /** Tells what a code of `martlet link` is for, before ApproveDevice: the device's name. */
  describeDeviceCode(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/DescribeDeviceCode", request, options);
  }

  /**
   * Lets a device into the account, where it can do everything that this one can, and waits up to 30
   * seconds for it to have linked itself.
   */
  approveDevice(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ApproveDevice", request, options);
  }

  /** Removes a device from the account. */
  removeDevice(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/RemoveDevice", request, options);
  }

  /** Takes a user name, by which others find the account, or gives it up. */
  setUserName(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/SetUserName", request, options);
  }

  /** Makes a link that opens the agent's page in a browser, once, within ten minutes. */
  createPageLink(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/CreatePageLink", request, options);
  }
}
