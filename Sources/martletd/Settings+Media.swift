internal import Egress
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
      media.store = try store
      media.isDirect = try flag(.s3Direct)
      return media
    }
  }

  /// The store of objects; nil if the files are kept in a folder.
  private var store: (location: S3Location, egress: EgressClient)? {
    get throws {
      switch self[.mediaStore] {
      case "local": return nil
      case "s3": break
      default: throw SettingsError.wrong(.mediaStore, self[.mediaStore])
      }
      let (bucket, key, secret) = (
        try nonEmpty(.s3Bucket), try nonEmpty(.s3AccessKey), try nonEmpty(.s3SecretKey)
      )
      let location = S3Location(
        endpoint: try nonEmpty(.s3Endpoint), bucket: bucket, region: self[.s3Region],
        prefix: self[.s3Prefix], accessKey: key, secretKey: secret)
      guard let location else { throw SettingsError.wrong(.s3Endpoint, self[.s3Endpoint]) }
      return (location, try egress(ports: [location.port]))
    }
  }
}
