internal import MartletServer

extension Settings {
  /// Where sealed files are kept, and how many.
  var media: MediaPolicy {
    get throws {
      var media = MediaPolicy()
      let directory = self[.mediaDirectory]
      media.directory =
        directory.isEmpty
        ? try DataDirectory(nonEmpty(.dataDirectory)).path("media") : directory
      media.objectLimit = Int64(try number(.mediaObjectMebibytes)) << 20
      media.accountLimit = Int64(try number(.mediaAccountMebibytes)) << 20
      media.dailyLimit = Int64(try number(.mediaDayMebibytes)) << 20
      media.lifetime = .seconds(86_400 * (try number(.mediaDays)))
      media.freeDiskPercent = try number(.mediaFreeDiskPercent)
      return media
    }
  }
}
