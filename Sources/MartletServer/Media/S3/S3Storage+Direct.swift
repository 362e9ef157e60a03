internal import Egress
internal import Postgres

extension S3Storage {
  func directParts(
    of place: UploadPlace, counting store: MediaStore
  ) async throws -> DirectParts? {
    guard isDirect, place.byteCount >= Limits.directObject else { return nil }
    let state = try await parts.begin(place.id)
    // What was sent through a server ends within a part, which nobody else can go on with.
    guard state.tail.isEmpty else { return nil }
    try await parts.setDirect(place.id)
    var uploadID = state.uploadID
    if uploadID.isEmpty { uploadID = try await beginUpload(of: place.id) }
    var number = state.etags.count + 1
    let there = try await stored(of: place.id, uploadID, after: state.etags.count)
    while let part = there[number], let range = Self.range(of: number, in: place),
      part.byteCount == Int64(range.count)
    {
      var next = place
      next.written = range.upperBound
      guard try await parts.add(part.etag, at: next) else { throw Refusal.streamDisplaced }
      number += 1
    }
    let written = min(Int64(number - 1) * Limits.storePart, place.byteCount)
    return DirectParts(written: written, parts: urls(from: number, of: place, uploadID))
  }

  func url(of id: Identifier, byteCount: Int64) -> String? {
    guard isDirect, byteCount >= Limits.directObject else { return nil }
    return client.url("GET", client.location.path(of: id))
  }

  private func urls(
    from first: Int, of place: UploadPlace, _ uploadID: String
  ) -> [DirectParts.Part] {
    (first..<first + Limits.directParts).compactMap { number in
      Self.range(of: number, in: place).map { range in
        DirectParts.Part(
          range: range,
          url: client.url(
            "PUT", client.location.path(of: place.id),
            [("partNumber", "\(number)"), ("uploadId", uploadID)], byteCount: range.count))
      }
    }
  }

  /// Where a part stands in an object; nil beyond its end.
  private static func range(of number: Int, in place: UploadPlace) -> Range<Int64>? {
    let start = Int64(number - 1) * Limits.storePart
    guard start < place.byteCount else { return nil }
    return start..<min(start + Limits.storePart, place.byteCount)
  }

  /// What the store has of an upload's parts that were not counted yet, by their numbers.
  private func stored(
    of id: Identifier, _ uploadID: String, after number: Int
  ) async throws -> [Int: (etag: String, byteCount: Int64)] {
    let answer = try await client.ask(
      "GET", client.location.path(of: id),
      [("part-number-marker", "\(number)"), ("uploadId", uploadID)], accepting: [404])
    var found: [Int: (etag: String, byteCount: Int64)] = [:]
    for part in S3Text(answer.body).elements("Part") {
      guard let number = part["PartNumber"].flatMap({ Int($0) }), let etag = part["ETag"],
        let byteCount = part["Size"].flatMap({ Int64($0) }), !etag.isEmpty, etag.utf8.count < 200,
        !etag.utf8.contains(0x0a)
      else { continue }
      found[number] = (etag, byteCount)
    }
    return found
  }
}
