extension Delivery {
  /// Has every node know that a device has set where it is woken.
  func tellEndpoint(of address: Address) {
    tellEndpointHere(of: address)
    wakeups.send(.pushEndpoint(address))
  }

  /// The same for this node, which may have the device's stream.
  func tellEndpointHere(of address: Address) {
    push?.forget(address)
    push?.groups.forget()
    if mailbox(address) != nil { push?.opened(address) }
  }
}
