// Written by protoc-gen-martlet from martlet/test/everything.proto. Do not edit.

package import Protobuf

/// An enumeration at the top of a file.
package enum Colour: Sendable, Hashable {
  /// No colour.
  case unspecified
  /// `COLOUR_RED`.
  case red
  /// `COLOUR_DARK_GREEN`.
  case darkGreen
  /// `COLOUR_INFRARED`.
  case infrared
  /// `COLOUR_LAST`.
  case last
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// Has a field of every kind.
///
/// This is the second paragraph of its comment.
package struct Everything: Sendable, Hashable {
  /// Scalars without presence.
  package var doubleField: Double = 0

  /// The field `float_field`.
  package var floatField: Float = 0

  /// The field `int32_field`.
  package var int32Field: Int32 = 0

  /// The field `int64_field`.
  package var int64Field: Int64 = 0

  /// The field `uint32_field`.
  package var uint32Field: UInt32 = 0

  /// The field `uint64_field`.
  package var uint64Field: UInt64 = 0

  /// The field `sint32_field`.
  package var sint32Field: Int32 = 0

  /// The field `sint64_field`.
  package var sint64Field: Int64 = 0

  /// The field `fixed32_field`.
  package var fixed32Field: UInt32 = 0

  /// The field `fixed64_field`.
  package var fixed64Field: UInt64 = 0

  /// The field `sfixed32_field`.
  package var sfixed32Field: Int32 = 0

  /// The field `sfixed64_field`.
  package var sfixed64Field: Int64 = 0

  /// The field `bool_field`.
  package var boolField: Bool = false

  /// The field `string_field`.
  package var stringField: String = ""

  /// The field `bytes_field`.
  package var bytesField: [UInt8] = []

  /// The field `colour`.
  package var colour: Colour = .init(rawValue: 0)

  /// The field `nested`.
  package var nested: Everything.Nested? = nil

  /// The field `imported`.
  package var imported: Imported? = nil

  /// The field `optional_int32`.
  package var optionalInt32: Int32? = nil

  /// The field `optional_string`.
  package var optionalString: String? = nil

  /// The field `optional_bytes`.
  package var optionalBytes: [UInt8]? = nil

  /// The field `optional_double`.
  package var optionalDouble: Double? = nil

  /// The field `optional_bool`.
  package var optionalBool: Bool? = nil

  /// The field `optional_size`.
  package var optionalSize: Everything.Size? = nil

  /// The field `optional_nested`.
  package var optionalNested: Everything.Nested? = nil

  /// The field `doubles`.
  package var doubles: [Double] = []

  /// The field `floats`.
  package var floats: [Float] = []

  /// The field `int32s`.
  package var int32s: [Int32] = []

  /// The field `int64s`.
  package var int64s: [Int64] = []

  /// The field `uint32s`.
  package var uint32s: [UInt32] = []

  /// The field `uint64s`.
  package var uint64s: [UInt64] = []

  /// The field `sint32s`.
  package var sint32s: [Int32] = []

  /// The field `sint64s`.
  package var sint64s: [Int64] = []

  /// The field `fixed32s`.
  package var fixed32s: [UInt32] = []

  /// The field `fixed64s`.
  package var fixed64s: [UInt64] = []

  /// The field `sfixed32s`.
  package var sfixed32s: [Int32] = []

  /// The field `sfixed64s`.
  package var sfixed64s: [Int64] = []

  /// The field `bools`.
  package var bools: [Bool] = []

  /// The field `strings`.
  package var strings: [String] = []

  /// The field `byte_strings`.
  package var byteStrings: [[UInt8]] = []

  /// The field `colours`.
  package var colours: [Colour] = []

  /// The field `nesteds`.
  package var nesteds: [Everything.Nested] = []

  /// The field `unpacked_int32s`.
  package var unpackedInt32s: [Int32] = []

  /// The field `unpacked_fixed64s`.
  package var unpackedFixed64s: [UInt64] = []

  /// The field `unpacked_colours`.
  package var unpackedColours: [Colour] = []

  /// The field `int32_map`.
  package var int32Map: [Int32: Int32] = [:]

  /// The field `int64_map`.
  package var int64Map: [Int64: Double] = [:]

  /// The field `uint32_map`.
  package var uint32Map: [UInt32: Bool] = [:]

  /// The field `uint64_map`.
  package var uint64Map: [UInt64: UInt64] = [:]

  /// The field `sint32_map`.
  package var sint32Map: [Int32: Int64] = [:]

  /// The field `sint64_map`.
  package var sint64Map: [Int64: Int32] = [:]

  /// The field `fixed32_map`.
  package var fixed32Map: [UInt32: Float] = [:]

  /// The field `fixed64_map`.
  package var fixed64Map: [UInt64: [UInt8]] = [:]

  /// The field `sfixed32_map`.
  package var sfixed32Map: [Int32: Everything.Size] = [:]

  /// The field `sfixed64_map`.
  package var sfixed64Map: [Int64: Everything.Nested] = [:]

  /// The field `bool_map`.
  package var boolMap: [Bool: String] = [:]

  /// The field `string_map`.
  package var stringMap: [String: Everything] = [:]

  /// Holds its own kind.
  @Indirect package var child: Everything? = nil

  /// The field `left`.
  package var left: Left? = nil

  /// The field `children`.
  package var children: [Everything] = []

  /// The field `duration`.
  package var duration: ProtoDuration? = nil

  /// The field `empty`.
  package var empty: ProtoEmpty? = nil

  /// The field `mask`.
  package var mask: ProtoFieldMask? = nil

  /// The field `structure`.
  package var structure: ProtoStruct? = nil

  /// The field `timestamp`.
  package var timestamp: ProtoTimestamp? = nil

  /// The field `value`.
  package var value: ProtoValue? = nil

  /// The field `list`.
  package var list: ProtoListValue? = nil

  /// The field `null`.
  package var null: ProtoNullValue = .init(rawValue: 0)

  /// The field `wrapped_bool`.
  package var wrappedBool: ProtoBoolValue? = nil

  /// The field `wrapped_bytes`.
  package var wrappedBytes: ProtoBytesValue? = nil

  /// The field `wrapped_double`.
  package var wrappedDouble: ProtoDoubleValue? = nil

  /// The field `wrapped_float`.
  package var wrappedFloat: ProtoFloatValue? = nil

  /// The field `wrapped_int32`.
  package var wrappedInt32: ProtoInt32Value? = nil

  /// The field `wrapped_int64`.
  package var wrappedInt64: ProtoInt64Value? = nil

  /// The field `wrapped_string`.
  package var wrappedString: ProtoStringValue? = nil

  /// The field `wrapped_uint32`.
  package var wrappedUint32: ProtoUInt32Value? = nil

  /// The field `wrapped_uint64`.
  package var wrappedUint64: ProtoUInt64Value? = nil

  /// The field `timestamps`.
  package var timestamps: [ProtoTimestamp] = []

  /// The field `any`.
  package var any: ProtoAny? = nil

  /// The field `renamed`.
  package var renamed: Int32 = 0

  /// The field `greatest_number`.
  package var greatestNumber: String = ""

  /// Which of `choice` is set.
  package var choice: Choice? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    doubleField: Double = 0,
    floatField: Float = 0,
    int32Field: Int32 = 0,
    int64Field: Int64 = 0,
    uint32Field: UInt32 = 0,
    uint64Field: UInt64 = 0,
    sint32Field: Int32 = 0,
    sint64Field: Int64 = 0,
    fixed32Field: UInt32 = 0,
    fixed64Field: UInt64 = 0,
    sfixed32Field: Int32 = 0,
    sfixed64Field: Int64 = 0,
    boolField: Bool = false,
    stringField: String = "",
    bytesField: [UInt8] = [],
    colour: Colour = .init(rawValue: 0),
    nested: Everything.Nested? = nil,
    imported: Imported? = nil,
    optionalInt32: Int32? = nil,
    optionalString: String? = nil,
    optionalBytes: [UInt8]? = nil,
    optionalDouble: Double? = nil,
    optionalBool: Bool? = nil,
    optionalSize: Everything.Size? = nil,
    optionalNested: Everything.Nested? = nil,
    doubles: [Double] = [],
    floats: [Float] = [],
    int32s: [Int32] = [],
    int64s: [Int64] = [],
    uint32s: [UInt32] = [],
    uint64s: [UInt64] = [],
    sint32s: [Int32] = [],
    sint64s: [Int64] = [],
    fixed32s: [UInt32] = [],
    fixed64s: [UInt64] = [],
    sfixed32s: [Int32] = [],
    sfixed64s: [Int64] = [],
    bools: [Bool] = [],
    strings: [String] = [],
    byteStrings: [[UInt8]] = [],
    colours: [Colour] = [],
    nesteds: [Everything.Nested] = [],
    unpackedInt32s: [Int32] = [],
    unpackedFixed64s: [UInt64] = [],
    unpackedColours: [Colour] = [],
    int32Map: [Int32: Int32] = [:],
    int64Map: [Int64: Double] = [:],
    uint32Map: [UInt32: Bool] = [:],
    uint64Map: [UInt64: UInt64] = [:],
    sint32Map: [Int32: Int64] = [:],
    sint64Map: [Int64: Int32] = [:],
    fixed32Map: [UInt32: Float] = [:],
    fixed64Map: [UInt64: [UInt8]] = [:],
    sfixed32Map: [Int32: Everything.Size] = [:],
    sfixed64Map: [Int64: Everything.Nested] = [:],
    boolMap: [Bool: String] = [:],
    stringMap: [String: Everything] = [:],
    child: Everything? = nil,
    left: Left? = nil,
    children: [Everything] = [],
    duration: ProtoDuration? = nil,
    empty: ProtoEmpty? = nil,
    mask: ProtoFieldMask? = nil,
    structure: ProtoStruct? = nil,
    timestamp: ProtoTimestamp? = nil,
    value: ProtoValue? = nil,
    list: ProtoListValue? = nil,
    null: ProtoNullValue = .init(rawValue: 0),
    wrappedBool: ProtoBoolValue? = nil,
    wrappedBytes: ProtoBytesValue? = nil,
    wrappedDouble: ProtoDoubleValue? = nil,
    wrappedFloat: ProtoFloatValue? = nil,
    wrappedInt32: ProtoInt32Value? = nil,
    wrappedInt64: ProtoInt64Value? = nil,
    wrappedString: ProtoStringValue? = nil,
    wrappedUint32: ProtoUInt32Value? = nil,
    wrappedUint64: ProtoUInt64Value? = nil,
    timestamps: [ProtoTimestamp] = [],
    any: ProtoAny? = nil,
    renamed: Int32 = 0,
    greatestNumber: String = "",
    choice: Choice? = nil
  ) {
    self.doubleField = doubleField
    self.floatField = floatField
    self.int32Field = int32Field
    self.int64Field = int64Field
    self.uint32Field = uint32Field
    self.uint64Field = uint64Field
    self.sint32Field = sint32Field
    self.sint64Field = sint64Field
    self.fixed32Field = fixed32Field
    self.fixed64Field = fixed64Field
    self.sfixed32Field = sfixed32Field
    self.sfixed64Field = sfixed64Field
    self.boolField = boolField
    self.stringField = stringField
    self.bytesField = bytesField
    self.colour = colour
    self.nested = nested
    self.imported = imported
    self.optionalInt32 = optionalInt32
    self.optionalString = optionalString
    self.optionalBytes = optionalBytes
    self.optionalDouble = optionalDouble
    self.optionalBool = optionalBool
    self.optionalSize = optionalSize
    self.optionalNested = optionalNested
    self.doubles = doubles
    self.floats = floats
    self.int32s = int32s
    self.int64s = int64s
    self.uint32s = uint32s
    self.uint64s = uint64s
    self.sint32s = sint32s
    self.sint64s = sint64s
    self.fixed32s = fixed32s
    self.fixed64s = fixed64s
    self.sfixed32s = sfixed32s
    self.sfixed64s = sfixed64s
    self.bools = bools
    self.strings = strings
    self.byteStrings = byteStrings
    self.colours = colours
    self.nesteds = nesteds
    self.unpackedInt32s = unpackedInt32s
    self.unpackedFixed64s = unpackedFixed64s
    self.unpackedColours = unpackedColours
    self.int32Map = int32Map
    self.int64Map = int64Map
    self.uint32Map = uint32Map
    self.uint64Map = uint64Map
    self.sint32Map = sint32Map
    self.sint64Map = sint64Map
    self.fixed32Map = fixed32Map
    self.fixed64Map = fixed64Map
    self.sfixed32Map = sfixed32Map
    self.sfixed64Map = sfixed64Map
    self.boolMap = boolMap
    self.stringMap = stringMap
    self.child = child
    self.left = left
    self.children = children
    self.duration = duration
    self.empty = empty
    self.mask = mask
    self.structure = structure
    self.timestamp = timestamp
    self.value = value
    self.list = list
    self.null = null
    self.wrappedBool = wrappedBool
    self.wrappedBytes = wrappedBytes
    self.wrappedDouble = wrappedDouble
    self.wrappedFloat = wrappedFloat
    self.wrappedInt32 = wrappedInt32
    self.wrappedInt64 = wrappedInt64
    self.wrappedString = wrappedString
    self.wrappedUint32 = wrappedUint32
    self.wrappedUint64 = wrappedUint64
    self.timestamps = timestamps
    self.any = any
    self.renamed = renamed
    self.greatestNumber = greatestNumber
    self.choice = choice
  }

  /// The choices of `choice`.
  package enum Choice: Sendable, Hashable {
    /// The field `int32_choice`.
    case int32Choice(Int32)

    /// The field `string_choice`.
    case stringChoice(String)

    /// The field `bytes_choice`.
    case bytesChoice([UInt8])

    /// The field `nested_choice`.
    case nestedChoice(Everything.Nested)

    /// The field `size_choice`.
    case sizeChoice(Everything.Size)

    /// The field `everything_choice`.
    indirect case everythingChoice(Everything)

    /// The field `empty_choice`.
    case emptyChoice(ProtoEmpty)

    /// The field `double_choice`.
    case doubleChoice(Double)
  }

  /// An enumeration with two names for a number.
  package enum Size: Sendable, Hashable {
    /// `SIZE_NONE`.
    case none
    /// `SIZE_SMALL`.
    case small
    /// `SIZE_LARGE`.
    case large
    /// A number that the schema does not name.
    case unrecognized(Int32)

    /// `SIZE_TINY`.
    package static var tiny: Self { .small }
  }

  /// A message in a message.
  package struct Nested: Sendable, Hashable {
    /// The field `name`.
    package var name: String = ""

    /// The field `deepers`.
    package var deepers: [Everything.Nested.Deeper] = []

    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}

    /// A message with the fields given.
    package init(name: String = "", deepers: [Everything.Nested.Deeper] = []) {
      self.name = name
      self.deepers = deepers
    }

    /// A message in a message in a message.
    package struct Deeper: Sendable, Hashable {
      /// The field `depth`.
      package var depth: UInt64 = 0

      /// What came with the message and is not in the schema.
      package var unknownFields = UnknownFields()

      /// A message whose fields all have their defaults.
      package init() {}

      /// A message with the fields given.
      package init(depth: UInt64 = 0) {
        self.depth = depth
      }
    }
  }
}

/// Holds a message that holds this one.
package struct Left: Sendable, Hashable {
  /// The field `right`.
  @Indirect package var right: Right? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(right: Right? = nil) {
    self.right = right
  }
}

/// Holds a message that holds this one.
package struct Right: Sendable, Hashable {
  /// The field `value`.
  package var value: Int32 = 0

  /// Which of `back` is set.
  package var back: Back? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(value: Int32 = 0, back: Back? = nil) {
    self.value = value
    self.back = back
  }

  /// The choices of `back`.
  package enum Back: Sendable, Hashable {
    /// The field `left`.
    indirect case left(Left)
  }
}

extension Colour: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .red
    case 2: self = .darkGreen
    case -1: self = .infrared
    case 2147483647: self = .last
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "COLOUR_UNSPECIFIED": self = .unspecified
    case "COLOUR_RED": self = .red
    case "COLOUR_DARK_GREEN": self = .darkGreen
    case "COLOUR_INFRARED": self = .infrared
    case "COLOUR_LAST": self = .last
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .red: 1
    case .darkGreen: 2
    case .infrared: -1
    case .last: 2147483647
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .unspecified: "COLOUR_UNSPECIFIED"
    case .red: "COLOUR_RED"
    case .darkGreen: "COLOUR_DARK_GREEN"
    case .infrared: "COLOUR_INFRARED"
    case .last: "COLOUR_LAST"
    case .unrecognized: nil
    }
  }
}

extension Everything: Message {
  /// `martlet.test.Everything`.
  package static let fullName = "martlet.test.Everything"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, doubleField, .double)
    writer.field(2, floatField, .float)
    writer.field(3, int32Field, .int32)
    writer.field(4, int64Field, .int64)
    writer.field(5, uint32Field, .uint32)
    writer.field(6, uint64Field, .uint64)
    writer.field(7, sint32Field, .sint32)
    writer.field(8, sint64Field, .sint64)
    writer.field(9, fixed32Field, .fixed32)
    writer.field(10, fixed64Field, .fixed64)
    writer.field(11, sfixed32Field, .sfixed32)
    writer.field(12, sfixed64Field, .sfixed64)
    writer.field(13, boolField, .bool)
    writer.field(14, stringField, .string)
    writer.field(15, bytesField, .bytes)
    writer.field(16, colour, .enumeration(Colour.self))
    writer.optional(17, nested, .message(Everything.Nested.self))
    writer.optional(18, imported, .message(Imported.self))
    writer.optional(21, optionalInt32, .int32)
    writer.optional(22, optionalString, .string)
    writer.optional(23, optionalBytes, .bytes)
    writer.optional(24, optionalDouble, .double)
    writer.optional(25, optionalBool, .bool)
    writer.optional(26, optionalSize, .enumeration(Everything.Size.self))
    writer.optional(27, optionalNested, .message(Everything.Nested.self))
    writer.packed(31, doubles, .double)
    writer.packed(32, floats, .float)
    writer.packed(33, int32s, .int32)
    writer.packed(34, int64s, .int64)
    writer.packed(35, uint32s, .uint32)
    writer.packed(36, uint64s, .uint64)
    writer.packed(37, sint32s, .sint32)
    writer.packed(38, sint64s, .sint64)
    writer.packed(39, fixed32s, .fixed32)
    writer.packed(40, fixed64s, .fixed64)
    writer.packed(41, sfixed32s, .sfixed32)
    writer.packed(42, sfixed64s, .sfixed64)
    writer.packed(43, bools, .bool)
    writer.repeated(44, strings, .string)
    writer.repeated(45, byteStrings, .bytes)
    writer.packed(46, colours, .enumeration(Colour.self))
    writer.repeated(47, nesteds, .message(Everything.Nested.self))
    writer.repeated(48, unpackedInt32s, .int32)
    writer.repeated(49, unpackedFixed64s, .fixed64)
    writer.repeated(50, unpackedColours, .enumeration(Colour.self))
    writer.map(61, int32Map, .int32, .int32)
    writer.map(62, int64Map, .int64, .double)
    writer.map(63, uint32Map, .uint32, .bool)
    writer.map(64, uint64Map, .uint64, .fixed64)
    writer.map(65, sint32Map, .sint32, .sint64)
    writer.map(66, sint64Map, .sint64, .sfixed32)
    writer.map(67, fixed32Map, .fixed32, .float)
    writer.map(68, fixed64Map, .fixed64, .bytes)
    writer.map(69, sfixed32Map, .sfixed32, .enumeration(Everything.Size.self))
    writer.map(70, sfixed64Map, .sfixed64, .message(Everything.Nested.self))
    writer.map(71, boolMap, .bool, .string)
    writer.map(72, stringMap, .string, .message(Everything.self))
    if case .int32Choice(let value)? = choice {
      writer.choice(81, value, .int32)
    }
    if case .stringChoice(let value)? = choice {
      writer.choice(82, value, .string)
    }
    if case .bytesChoice(let value)? = choice {
      writer.choice(83, value, .bytes)
    }
    if case .nestedChoice(let value)? = choice {
      writer.choice(84, value, .message(Everything.Nested.self))
    }
    if case .sizeChoice(let value)? = choice {
      writer.choice(85, value, .enumeration(Everything.Size.self))
    }
    if case .everythingChoice(let value)? = choice {
      writer.choice(86, value, .message(Everything.self))
    }
    if case .emptyChoice(let value)? = choice {
      writer.choice(87, value, .message(ProtoEmpty.self))
    }
    if case .doubleChoice(let value)? = choice {
      writer.choice(88, value, .double)
    }
    writer.optional(91, child, .message(Everything.self))
    writer.optional(92, left, .message(Left.self))
    writer.repeated(93, children, .message(Everything.self))
    writer.optional(102, duration, .message(ProtoDuration.self))
    writer.optional(103, empty, .message(ProtoEmpty.self))
    writer.optional(104, mask, .message(ProtoFieldMask.self))
    writer.optional(105, structure, .message(ProtoStruct.self))
    writer.optional(106, timestamp, .message(ProtoTimestamp.self))
    writer.optional(107, self.value, .message(ProtoValue.self))
    writer.optional(108, list, .message(ProtoListValue.self))
    writer.field(109, null, .enumeration(ProtoNullValue.self))
    writer.optional(110, wrappedBool, .message(ProtoBoolValue.self))
    writer.optional(111, wrappedBytes, .message(ProtoBytesValue.self))
    writer.optional(112, wrappedDouble, .message(ProtoDoubleValue.self))
    writer.optional(113, wrappedFloat, .message(ProtoFloatValue.self))
    writer.optional(114, wrappedInt32, .message(ProtoInt32Value.self))
    writer.optional(115, wrappedInt64, .message(ProtoInt64Value.self))
    writer.optional(116, wrappedString, .message(ProtoStringValue.self))
    writer.optional(117, wrappedUint32, .message(ProtoUInt32Value.self))
    writer.optional(118, wrappedUint64, .message(ProtoUInt64Value.self))
    writer.repeated(119, timestamps, .message(ProtoTimestamp.self))
    writer.optional(120, any, .message(ProtoAny.self))
    writer.field(131, renamed, .int32)
    writer.field(536870911, greatestNumber, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 9: try reader.field(&doubleField, .double)
      case 21: try reader.field(&floatField, .float)
      case 24: try reader.field(&int32Field, .int32)
      case 32: try reader.field(&int64Field, .int64)
      case 40: try reader.field(&uint32Field, .uint32)
      case 48: try reader.field(&uint64Field, .uint64)
      case 56: try reader.field(&sint32Field, .sint32)
      case 64: try reader.field(&sint64Field, .sint64)
      case 77: try reader.field(&fixed32Field, .fixed32)
      case 81: try reader.field(&fixed64Field, .fixed64)
      case 93: try reader.field(&sfixed32Field, .sfixed32)
      case 97: try reader.field(&sfixed64Field, .sfixed64)
      case 104: try reader.field(&boolField, .bool)
      case 114: try reader.field(&stringField, .string)
      case 122: try reader.field(&bytesField, .bytes)
      case 128: try reader.field(&colour, .enumeration(Colour.self))
      case 138: try reader.optional(&nested, .message(Everything.Nested.self))
      case 146: try reader.optional(&imported, .message(Imported.self))
      case 168: try reader.optional(&optionalInt32, .int32)
      case 178: try reader.optional(&optionalString, .string)
      case 186: try reader.optional(&optionalBytes, .bytes)
      case 193: try reader.optional(&optionalDouble, .double)
      case 200: try reader.optional(&optionalBool, .bool)
      case 208: try reader.optional(&optionalSize, .enumeration(Everything.Size.self))
      case 218: try reader.optional(&optionalNested, .message(Everything.Nested.self))
      case 249: try reader.element(&doubles, .double)
      case 250: try reader.packed(&doubles, .double)
      case 261: try reader.element(&floats, .float)
      case 258: try reader.packed(&floats, .float)
      case 264: try reader.element(&int32s, .int32)
      case 266: try reader.packed(&int32s, .int32)
      case 272: try reader.element(&int64s, .int64)
      case 274: try reader.packed(&int64s, .int64)
      case 280: try reader.element(&uint32s, .uint32)
      case 282: try reader.packed(&uint32s, .uint32)
      case 288: try reader.element(&uint64s, .uint64)
      case 290: try reader.packed(&uint64s, .uint64)
      case 296: try reader.element(&sint32s, .sint32)
      case 298: try reader.packed(&sint32s, .sint32)
      case 304: try reader.element(&sint64s, .sint64)
      case 306: try reader.packed(&sint64s, .sint64)
      case 317: try reader.element(&fixed32s, .fixed32)
      case 314: try reader.packed(&fixed32s, .fixed32)
      case 321: try reader.element(&fixed64s, .fixed64)
      case 322: try reader.packed(&fixed64s, .fixed64)
      case 333: try reader.element(&sfixed32s, .sfixed32)
      case 330: try reader.packed(&sfixed32s, .sfixed32)
      case 337: try reader.element(&sfixed64s, .sfixed64)
      case 338: try reader.packed(&sfixed64s, .sfixed64)
      case 344: try reader.element(&bools, .bool)
      case 346: try reader.packed(&bools, .bool)
      case 354: try reader.element(&strings, .string)
      case 362: try reader.element(&byteStrings, .bytes)
      case 368: try reader.element(&colours, .enumeration(Colour.self))
      case 370: try reader.packed(&colours, .enumeration(Colour.self))
      case 378: try reader.element(&nesteds, .message(Everything.Nested.self))
      case 384: try reader.element(&unpackedInt32s, .int32)
      case 386: try reader.packed(&unpackedInt32s, .int32)
      case 393: try reader.element(&unpackedFixed64s, .fixed64)
      case 394: try reader.packed(&unpackedFixed64s, .fixed64)
      case 400: try reader.element(&unpackedColours, .enumeration(Colour.self))
      case 402: try reader.packed(&unpackedColours, .enumeration(Colour.self))
      case 490: try reader.entry(&int32Map, .int32, .int32)
      case 498: try reader.entry(&int64Map, .int64, .double)
      case 506: try reader.entry(&uint32Map, .uint32, .bool)
      case 514: try reader.entry(&uint64Map, .uint64, .fixed64)
      case 522: try reader.entry(&sint32Map, .sint32, .sint64)
      case 530: try reader.entry(&sint64Map, .sint64, .sfixed32)
      case 538: try reader.entry(&fixed32Map, .fixed32, .float)
      case 546: try reader.entry(&fixed64Map, .fixed64, .bytes)
      case 554: try reader.entry(&sfixed32Map, .sfixed32, .enumeration(Everything.Size.self))
      case 562: try reader.entry(&sfixed64Map, .sfixed64, .message(Everything.Nested.self))
      case 570: try reader.entry(&boolMap, .bool, .string)
      case 578: try reader.entry(&stringMap, .string, .message(Everything.self))
      case 648: choice = .int32Choice(try reader.choice(.int32))
      case 658: choice = .stringChoice(try reader.choice(.string))
      case 666: choice = .bytesChoice(try reader.choice(.bytes))
      case 674:
        var current: Everything.Nested?
        if case .nestedChoice(let value)? = choice { current = value }
        choice = .nestedChoice(try reader.choice(.message(Everything.Nested.self), mergingInto: current))
      case 680: choice = .sizeChoice(try reader.choice(.enumeration(Everything.Size.self)))
      case 690:
        var current: Everything?
        if case .everythingChoice(let value)? = choice { current = value }
        choice = .everythingChoice(try reader.choice(.message(Everything.self), mergingInto: current))
      case 698:
        var current: ProtoEmpty?
        if case .emptyChoice(let value)? = choice { current = value }
        choice = .emptyChoice(try reader.choice(.message(ProtoEmpty.self), mergingInto: current))
      case 705: choice = .doubleChoice(try reader.choice(.double))
      case 730: try reader.optional(&child, .message(Everything.self))
      case 738: try reader.optional(&left, .message(Left.self))
      case 746: try reader.element(&children, .message(Everything.self))
      case 818: try reader.optional(&duration, .message(ProtoDuration.self))
      case 826: try reader.optional(&empty, .message(ProtoEmpty.self))
      case 834: try reader.optional(&mask, .message(ProtoFieldMask.self))
      case 842: try reader.optional(&structure, .message(ProtoStruct.self))
      case 850: try reader.optional(&timestamp, .message(ProtoTimestamp.self))
      case 858: try reader.optional(&self.value, .message(ProtoValue.self))
      case 866: try reader.optional(&list, .message(ProtoListValue.self))
      case 872: try reader.field(&null, .enumeration(ProtoNullValue.self))
      case 882: try reader.optional(&wrappedBool, .message(ProtoBoolValue.self))
      case 890: try reader.optional(&wrappedBytes, .message(ProtoBytesValue.self))
      case 898: try reader.optional(&wrappedDouble, .message(ProtoDoubleValue.self))
      case 906: try reader.optional(&wrappedFloat, .message(ProtoFloatValue.self))
      case 914: try reader.optional(&wrappedInt32, .message(ProtoInt32Value.self))
      case 922: try reader.optional(&wrappedInt64, .message(ProtoInt64Value.self))
      case 930: try reader.optional(&wrappedString, .message(ProtoStringValue.self))
      case 938: try reader.optional(&wrappedUint32, .message(ProtoUInt32Value.self))
      case 946: try reader.optional(&wrappedUint64, .message(ProtoUInt64Value.self))
      case 954: try reader.element(&timestamps, .message(ProtoTimestamp.self))
      case 962: try reader.optional(&any, .message(ProtoAny.self))
      case 1048: try reader.field(&renamed, .int32)
      case 4294967290: try reader.field(&greatestNumber, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "doubleField", "double_field": 1
    case "floatField", "float_field": 2
    case "int32Field", "int32_field": 3
    case "int64Field", "int64_field": 4
    case "uint32Field", "uint32_field": 5
    case "uint64Field", "uint64_field": 6
    case "sint32Field", "sint32_field": 7
    case "sint64Field", "sint64_field": 8
    case "fixed32Field", "fixed32_field": 9
    case "fixed64Field", "fixed64_field": 10
    case "sfixed32Field", "sfixed32_field": 11
    case "sfixed64Field", "sfixed64_field": 12
    case "boolField", "bool_field": 13
    case "stringField", "string_field": 14
    case "bytesField", "bytes_field": 15
    case "colour": 16
    case "nested": 17
    case "imported": 18
    case "optionalInt32", "optional_int32": 21
    case "optionalString", "optional_string": 22
    case "optionalBytes", "optional_bytes": 23
    case "optionalDouble", "optional_double": 24
    case "optionalBool", "optional_bool": 25
    case "optionalSize", "optional_size": 26
    case "optionalNested", "optional_nested": 27
    case "doubles": 31
    case "floats": 32
    case "int32s": 33
    case "int64s": 34
    case "uint32s": 35
    case "uint64s": 36
    case "sint32s": 37
    case "sint64s": 38
    case "fixed32s": 39
    case "fixed64s": 40
    case "sfixed32s": 41
    case "sfixed64s": 42
    case "bools": 43
    case "strings": 44
    case "byteStrings", "byte_strings": 45
    case "colours": 46
    case "nesteds": 47
    case "unpackedInt32s", "unpacked_int32s": 48
    case "unpackedFixed64s", "unpacked_fixed64s": 49
    case "unpackedColours", "unpacked_colours": 50
    case "int32Map", "int32_map": 61
    case "int64Map", "int64_map": 62
    case "uint32Map", "uint32_map": 63
    case "uint64Map", "uint64_map": 64
    case "sint32Map", "sint32_map": 65
    case "sint64Map", "sint64_map": 66
    case "fixed32Map", "fixed32_map": 67
    case "fixed64Map", "fixed64_map": 68
    case "sfixed32Map", "sfixed32_map": 69
    case "sfixed64Map", "sfixed64_map": 70
    case "boolMap", "bool_map": 71
    case "stringMap", "string_map": 72
    case "int32Choice", "int32_choice": 81
    case "stringChoice", "string_choice": 82
    case "bytesChoice", "bytes_choice": 83
    case "nestedChoice", "nested_choice": 84
    case "sizeChoice", "size_choice": 85
    case "everythingChoice", "everything_choice": 86
    case "emptyChoice", "empty_choice": 87
    case "doubleChoice", "double_choice": 88
    case "child": 91
    case "left": 92
    case "children": 93
    case "duration": 102
    case "empty": 103
    case "mask": 104
    case "structure": 105
    case "timestamp": 106
    case "value": 107
    case "list": 108
    case "null": 109
    case "wrappedBool", "wrapped_bool": 110
    case "wrappedBytes", "wrapped_bytes": 111
    case "wrappedDouble", "wrapped_double": 112
    case "wrappedFloat", "wrapped_float": 113
    case "wrappedInt32", "wrapped_int32": 114
    case "wrappedInt64", "wrapped_int64": 115
    case "wrappedString", "wrapped_string": 116
    case "wrappedUint32", "wrapped_uint32": 117
    case "wrappedUint64", "wrapped_uint64": 118
    case "timestamps": 119
    case "any": 120
    case "another name", "renamed": 131
    case "greatestNumber", "greatest_number": 536870911
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&doubleField, .double)
    case 2: try json.field(&floatField, .float)
    case 3: try json.field(&int32Field, .int32)
    case 4: try json.field(&int64Field, .int64)
    case 5: try json.field(&uint32Field, .uint32)
    case 6: try json.field(&uint64Field, .uint64)
    case 7: try json.field(&sint32Field, .sint32)
    case 8: try json.field(&sint64Field, .sint64)
    case 9: try json.field(&fixed32Field, .fixed32)
    case 10: try json.field(&fixed64Field, .fixed64)
    case 11: try json.field(&sfixed32Field, .sfixed32)
    case 12: try json.field(&sfixed64Field, .sfixed64)
    case 13: try json.field(&boolField, .bool)
    case 14: try json.field(&stringField, .string)
    case 15: try json.field(&bytesField, .bytes)
    case 16: try json.field(&colour, .enumeration(Colour.self))
    case 17: try json.optional(&nested, .message(Everything.Nested.self))
    case 18: try json.optional(&imported, .message(Imported.self))
    case 21: try json.optional(&optionalInt32, .int32)
    case 22: try json.optional(&optionalString, .string)
    case 23: try json.optional(&optionalBytes, .bytes)
    case 24: try json.optional(&optionalDouble, .double)
    case 25: try json.optional(&optionalBool, .bool)
    case 26: try json.optional(&optionalSize, .enumeration(Everything.Size.self))
    case 27: try json.optional(&optionalNested, .message(Everything.Nested.self))
    case 31: try json.repeated(&doubles, .double)
    case 32: try json.repeated(&floats, .float)
    case 33: try json.repeated(&int32s, .int32)
    case 34: try json.repeated(&int64s, .int64)
    case 35: try json.repeated(&uint32s, .uint32)
    case 36: try json.repeated(&uint64s, .uint64)
    case 37: try json.repeated(&sint32s, .sint32)
    case 38: try json.repeated(&sint64s, .sint64)
    case 39: try json.repeated(&fixed32s, .fixed32)
    case 40: try json.repeated(&fixed64s, .fixed64)
    case 41: try json.repeated(&sfixed32s, .sfixed32)
    case 42: try json.repeated(&sfixed64s, .sfixed64)
    case 43: try json.repeated(&bools, .bool)
    case 44: try json.repeated(&strings, .string)
    case 45: try json.repeated(&byteStrings, .bytes)
    case 46: try json.repeated(&colours, .enumeration(Colour.self))
    case 47: try json.repeated(&nesteds, .message(Everything.Nested.self))
    case 48: try json.repeated(&unpackedInt32s, .int32)
    case 49: try json.repeated(&unpackedFixed64s, .fixed64)
    case 50: try json.repeated(&unpackedColours, .enumeration(Colour.self))
    case 61: try json.map(&int32Map, .int32, .int32)
    case 62: try json.map(&int64Map, .int64, .double)
    case 63: try json.map(&uint32Map, .uint32, .bool)
    case 64: try json.map(&uint64Map, .uint64, .fixed64)
    case 65: try json.map(&sint32Map, .sint32, .sint64)
    case 66: try json.map(&sint64Map, .sint64, .sfixed32)
    case 67: try json.map(&fixed32Map, .fixed32, .float)
    case 68: try json.map(&fixed64Map, .fixed64, .bytes)
    case 69: try json.map(&sfixed32Map, .sfixed32, .enumeration(Everything.Size.self))
    case 70: try json.map(&sfixed64Map, .sfixed64, .message(Everything.Nested.self))
    case 71: try json.map(&boolMap, .bool, .string)
    case 72: try json.map(&stringMap, .string, .message(Everything.self))
    case 81:
      if let value = try json.choice(.int32, isTaken: choice != nil) {
        choice = .int32Choice(value)
      }
    case 82:
      if let value = try json.choice(.string, isTaken: choice != nil) {
        choice = .stringChoice(value)
      }
    case 83:
      if let value = try json.choice(.bytes, isTaken: choice != nil) {
        choice = .bytesChoice(value)
      }
    case 84:
      if let value = try json.choice(.message(Everything.Nested.self), isTaken: choice != nil) {
        choice = .nestedChoice(value)
      }
    case 85:
      if let value = try json.choice(.enumeration(Everything.Size.self), isTaken: choice != nil) {
        choice = .sizeChoice(value)
      }
    case 86:
      if let value = try json.choice(.message(Everything.self), isTaken: choice != nil) {
        choice = .everythingChoice(value)
      }
    case 87:
      if let value = try json.choice(.message(ProtoEmpty.self), isTaken: choice != nil) {
        choice = .emptyChoice(value)
      }
    case 88:
      if let value = try json.choice(.double, isTaken: choice != nil) {
        choice = .doubleChoice(value)
      }
    case 91: try json.optional(&child, .message(Everything.self))
    case 92: try json.optional(&left, .message(Left.self))
    case 93: try json.repeated(&children, .message(Everything.self))
    case 102: try json.optional(&duration, .message(ProtoDuration.self))
    case 103: try json.optional(&empty, .message(ProtoEmpty.self))
    case 104: try json.optional(&mask, .message(ProtoFieldMask.self))
    case 105: try json.optional(&structure, .message(ProtoStruct.self))
    case 106: try json.optional(&timestamp, .message(ProtoTimestamp.self))
    case 107: try json.optional(&self.value, .message(ProtoValue.self))
    case 108: try json.optional(&list, .message(ProtoListValue.self))
    case 109: try json.field(&null, .enumeration(ProtoNullValue.self))
    case 110: try json.optional(&wrappedBool, .message(ProtoBoolValue.self))
    case 111: try json.optional(&wrappedBytes, .message(ProtoBytesValue.self))
    case 112: try json.optional(&wrappedDouble, .message(ProtoDoubleValue.self))
    case 113: try json.optional(&wrappedFloat, .message(ProtoFloatValue.self))
    case 114: try json.optional(&wrappedInt32, .message(ProtoInt32Value.self))
    case 115: try json.optional(&wrappedInt64, .message(ProtoInt64Value.self))
    case 116: try json.optional(&wrappedString, .message(ProtoStringValue.self))
    case 117: try json.optional(&wrappedUint32, .message(ProtoUInt32Value.self))
    case 118: try json.optional(&wrappedUint64, .message(ProtoUInt64Value.self))
    case 119: try json.repeated(&timestamps, .message(ProtoTimestamp.self))
    case 120: try json.optional(&any, .message(ProtoAny.self))
    case 131: try json.field(&renamed, .int32)
    case 536870911: try json.field(&greatestNumber, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("doubleField", doubleField, .double)
    json.field("floatField", floatField, .float)
    json.field("int32Field", int32Field, .int32)
    json.field("int64Field", int64Field, .int64)
    json.field("uint32Field", uint32Field, .uint32)
    json.field("uint64Field", uint64Field, .uint64)
    json.field("sint32Field", sint32Field, .sint32)
    json.field("sint64Field", sint64Field, .sint64)
    json.field("fixed32Field", fixed32Field, .fixed32)
    json.field("fixed64Field", fixed64Field, .fixed64)
    json.field("sfixed32Field", sfixed32Field, .sfixed32)
    json.field("sfixed64Field", sfixed64Field, .sfixed64)
    json.field("boolField", boolField, .bool)
    json.field("stringField", stringField, .string)
    json.field("bytesField", bytesField, .bytes)
    json.field("colour", colour, .enumeration(Colour.self))
    json.optional("nested", nested, .message(Everything.Nested.self))
    json.optional("imported", imported, .message(Imported.self))
    json.optional("optionalInt32", optionalInt32, .int32)
    json.optional("optionalString", optionalString, .string)
    json.optional("optionalBytes", optionalBytes, .bytes)
    json.optional("optionalDouble", optionalDouble, .double)
    json.optional("optionalBool", optionalBool, .bool)
    json.optional("optionalSize", optionalSize, .enumeration(Everything.Size.self))
    json.optional("optionalNested", optionalNested, .message(Everything.Nested.self))
    json.repeated("doubles", doubles, .double)
    json.repeated("floats", floats, .float)
    json.repeated("int32s", int32s, .int32)
    json.repeated("int64s", int64s, .int64)
    json.repeated("uint32s", uint32s, .uint32)
    json.repeated("uint64s", uint64s, .uint64)
    json.repeated("sint32s", sint32s, .sint32)
    json.repeated("sint64s", sint64s, .sint64)
    json.repeated("fixed32s", fixed32s, .fixed32)
    json.repeated("fixed64s", fixed64s, .fixed64)
    json.repeated("sfixed32s", sfixed32s, .sfixed32)
    json.repeated("sfixed64s", sfixed64s, .sfixed64)
    json.repeated("bools", bools, .bool)
    json.repeated("strings", strings, .string)
    json.repeated("byteStrings", byteStrings, .bytes)
    json.repeated("colours", colours, .enumeration(Colour.self))
    json.repeated("nesteds", nesteds, .message(Everything.Nested.self))
    json.repeated("unpackedInt32s", unpackedInt32s, .int32)
    json.repeated("unpackedFixed64s", unpackedFixed64s, .fixed64)
    json.repeated("unpackedColours", unpackedColours, .enumeration(Colour.self))
    json.map("int32Map", int32Map, .int32, .int32)
    json.map("int64Map", int64Map, .int64, .double)
    json.map("uint32Map", uint32Map, .uint32, .bool)
    json.map("uint64Map", uint64Map, .uint64, .fixed64)
    json.map("sint32Map", sint32Map, .sint32, .sint64)
    json.map("sint64Map", sint64Map, .sint64, .sfixed32)
    json.map("fixed32Map", fixed32Map, .fixed32, .float)
    json.map("fixed64Map", fixed64Map, .fixed64, .bytes)
    json.map("sfixed32Map", sfixed32Map, .sfixed32, .enumeration(Everything.Size.self))
    json.map("sfixed64Map", sfixed64Map, .sfixed64, .message(Everything.Nested.self))
    json.map("boolMap", boolMap, .bool, .string)
    json.map("stringMap", stringMap, .string, .message(Everything.self))
    if case .int32Choice(let value)? = choice {
      json.choice("int32Choice", value, .int32)
    }
    if case .stringChoice(let value)? = choice {
      json.choice("stringChoice", value, .string)
    }
    if case .bytesChoice(let value)? = choice {
      json.choice("bytesChoice", value, .bytes)
    }
    if case .nestedChoice(let value)? = choice {
      json.choice("nestedChoice", value, .message(Everything.Nested.self))
    }
    if case .sizeChoice(let value)? = choice {
      json.choice("sizeChoice", value, .enumeration(Everything.Size.self))
    }
    if case .everythingChoice(let value)? = choice {
      json.choice("everythingChoice", value, .message(Everything.self))
    }
    if case .emptyChoice(let value)? = choice {
      json.choice("emptyChoice", value, .message(ProtoEmpty.self))
    }
    if case .doubleChoice(let value)? = choice {
      json.choice("doubleChoice", value, .double)
    }
    json.optional("child", child, .message(Everything.self))
    json.optional("left", left, .message(Left.self))
    json.repeated("children", children, .message(Everything.self))
    json.optional("duration", duration, .message(ProtoDuration.self))
    json.optional("empty", empty, .message(ProtoEmpty.self))
    json.optional("mask", mask, .message(ProtoFieldMask.self))
    json.optional("structure", structure, .message(ProtoStruct.self))
    json.optional("timestamp", timestamp, .message(ProtoTimestamp.self))
    json.optional("value", self.value, .message(ProtoValue.self))
    json.optional("list", list, .message(ProtoListValue.self))
    json.field("null", null, .enumeration(ProtoNullValue.self))
    json.optional("wrappedBool", wrappedBool, .message(ProtoBoolValue.self))
    json.optional("wrappedBytes", wrappedBytes, .message(ProtoBytesValue.self))
    json.optional("wrappedDouble", wrappedDouble, .message(ProtoDoubleValue.self))
    json.optional("wrappedFloat", wrappedFloat, .message(ProtoFloatValue.self))
    json.optional("wrappedInt32", wrappedInt32, .message(ProtoInt32Value.self))
    json.optional("wrappedInt64", wrappedInt64, .message(ProtoInt64Value.self))
    json.optional("wrappedString", wrappedString, .message(ProtoStringValue.self))
    json.optional("wrappedUint32", wrappedUint32, .message(ProtoUInt32Value.self))
    json.optional("wrappedUint64", wrappedUint64, .message(ProtoUInt64Value.self))
    json.repeated("timestamps", timestamps, .message(ProtoTimestamp.self))
    json.optional("any", any, .message(ProtoAny.self))
    json.field("another name", renamed, .int32)
    json.field("greatestNumber", greatestNumber, .string)
  }
}

extension Everything.Size: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .none
    case 1: self = .small
    case 2: self = .large
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "SIZE_NONE": self = .none
    case "SIZE_SMALL": self = .small
    case "SIZE_TINY": self = .small
    case "SIZE_LARGE": self = .large
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .none: 0
    case .small: 1
    case .large: 2
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .none: "SIZE_NONE"
    case .small: "SIZE_SMALL"
    case .large: "SIZE_LARGE"
    case .unrecognized: nil
    }
  }
}

extension Everything.Nested: Message {
  /// `martlet.test.Everything.Nested`.
  package static let fullName = "martlet.test.Everything.Nested"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.repeated(2, deepers, .message(Everything.Nested.Deeper.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.element(&deepers, .message(Everything.Nested.Deeper.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "deepers": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.repeated(&deepers, .message(Everything.Nested.Deeper.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.repeated("deepers", deepers, .message(Everything.Nested.Deeper.self))
  }
}

extension Everything.Nested.Deeper: Message {
  /// `martlet.test.Everything.Nested.Deeper`.
  package static let fullName = "martlet.test.Everything.Nested.Deeper"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, depth, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&depth, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "depth": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&depth, .uint64)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("depth", depth, .uint64)
  }
}

extension Left: Message {
  /// `martlet.test.Left`.
  package static let fullName = "martlet.test.Left"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, right, .message(Right.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&right, .message(Right.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "right": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&right, .message(Right.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("right", right, .message(Right.self))
  }
}

extension Right: Message {
  /// `martlet.test.Right`.
  package static let fullName = "martlet.test.Right"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, self.value, .int32)
    if case .left(let value)? = back {
      writer.choice(2, value, .message(Left.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&self.value, .int32)
      case 18:
        var current: Left?
        if case .left(let value)? = back { current = value }
        back = .left(try reader.choice(.message(Left.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "value": 1
    case "left": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&self.value, .int32)
    case 2:
      if let value = try json.choice(.message(Left.self), isTaken: back != nil) {
        back = .left(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("value", self.value, .int32)
    if case .left(let value)? = back {
      json.choice("left", value, .message(Left.self))
    }
  }
}

extension FileDescriptor {
  /// `martlet/test/everything.proto`.
  package static let martletTestEverything = FileDescriptor(
    name: "martlet/test/everything.proto",
    dependencies: [.googleProtobufAny, .googleProtobufDuration, .googleProtobufEmpty, .googleProtobufFieldMask, .googleProtobufStruct, .googleProtobufTimestamp, .googleProtobufWrappers, .martletTestImported],
    base64: """
      Ch1tYXJ0bGV0L3Rlc3QvZXZlcnl0aGluZy5wcm90bxIMbWFydGxldC50ZXN0Ghlnb29nbGUvcHJvdG9idWYvYW55\
      LnByb3RvGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8aG2dvb2dsZS9wcm90b2J1Zi9lbXB0eS5wcm90\
      bxogZ29vZ2xlL3Byb3RvYnVmL2ZpZWxkX21hc2sucHJvdG8aHGdvb2dsZS9wcm90b2J1Zi9zdHJ1Y3QucHJvdG8a\
      H2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aHmdvb2dsZS9wcm90b2J1Zi93cmFwcGVycy5wcm90bxob\
      bWFydGxldC90ZXN0L2ltcG9ydGVkLnByb3RvIrcrCgpFdmVyeXRoaW5nEiEKDGRvdWJsZV9maWVsZBgBIAEoAVIL\
      ZG91YmxlRmllbGQSHwoLZmxvYXRfZmllbGQYAiABKAJSCmZsb2F0RmllbGQSHwoLaW50MzJfZmllbGQYAyABKAVS\
      CmludDMyRmllbGQSHwoLaW50NjRfZmllbGQYBCABKANSCmludDY0RmllbGQSIQoMdWludDMyX2ZpZWxkGAUgASgN\
      Ugt1aW50MzJGaWVsZBIhCgx1aW50NjRfZmllbGQYBiABKARSC3VpbnQ2NEZpZWxkEiEKDHNpbnQzMl9maWVsZBgH\
      IAEoEVILc2ludDMyRmllbGQSIQoMc2ludDY0X2ZpZWxkGAggASgSUgtzaW50NjRGaWVsZBIjCg1maXhlZDMyX2Zp\
      ZWxkGAkgASgHUgxmaXhlZDMyRmllbGQSIwoNZml4ZWQ2NF9maWVsZBgKIAEoBlIMZml4ZWQ2NEZpZWxkEiUKDnNm\
      aXhlZDMyX2ZpZWxkGAsgASgPUg1zZml4ZWQzMkZpZWxkEiUKDnNmaXhlZDY0X2ZpZWxkGAwgASgQUg1zZml4ZWQ2\
      NEZpZWxkEh0KCmJvb2xfZmllbGQYDSABKAhSCWJvb2xGaWVsZBIhCgxzdHJpbmdfZmllbGQYDiABKAlSC3N0cmlu\
      Z0ZpZWxkEh8KC2J5dGVzX2ZpZWxkGA8gASgMUgpieXRlc0ZpZWxkEiwKBmNvbG91chgQIAEoDjIULm1hcnRsZXQu\
      dGVzdC5Db2xvdXJSBmNvbG91chI3CgZuZXN0ZWQYESABKAsyHy5tYXJ0bGV0LnRlc3QuRXZlcnl0aGluZy5OZXN0\
      ZWRSBm5lc3RlZBI4CghpbXBvcnRlZBgSIAEoCzIcLm1hcnRsZXQudGVzdC5vdGhlci5JbXBvcnRlZFIIaW1wb3J0\
      ZWQSKgoOb3B0aW9uYWxfaW50MzIYFSABKAVIAVINb3B0aW9uYWxJbnQzMogBARIsCg9vcHRpb25hbF9zdHJpbmcY\
      FiABKAlIAlIOb3B0aW9uYWxTdHJpbmeIAQESKgoOb3B0aW9uYWxfYnl0ZXMYFyABKAxIA1INb3B0aW9uYWxCeXRl\
      c4gBARIsCg9vcHRpb25hbF9kb3VibGUYGCABKAFIBFIOb3B0aW9uYWxEb3VibGWIAQESKAoNb3B0aW9uYWxfYm9v\
      bBgZIAEoCEgFUgxvcHRpb25hbEJvb2yIAQESRwoNb3B0aW9uYWxfc2l6ZRgaIAEoDjIdLm1hcnRsZXQudGVzdC5F\
      dmVyeXRoaW5nLlNpemVIBlIMb3B0aW9uYWxTaXpliAEBEk0KD29wdGlvbmFsX25lc3RlZBgbIAEoCzIfLm1hcnRs\
      ZXQudGVzdC5FdmVyeXRoaW5nLk5lc3RlZEgHUg5vcHRpb25hbE5lc3RlZIgBARIYCgdkb3VibGVzGB8gAygBUgdk\
      b3VibGVzEhYKBmZsb2F0cxggIAMoAlIGZmxvYXRzEhYKBmludDMycxghIAMoBVIGaW50MzJzEhYKBmludDY0cxgi\
      IAMoA1IGaW50NjRzEhgKB3VpbnQzMnMYIyADKA1SB3VpbnQzMnMSGAoHdWludDY0cxgkIAMoBFIHdWludDY0cxIY\
      CgdzaW50MzJzGCUgAygRUgdzaW50MzJzEhgKB3NpbnQ2NHMYJiADKBJSB3NpbnQ2NHMSGgoIZml4ZWQzMnMYJyAD\
      KAdSCGZpeGVkMzJzEhoKCGZpeGVkNjRzGCggAygGUghmaXhlZDY0cxIcCglzZml4ZWQzMnMYKSADKA9SCXNmaXhl\
      ZDMycxIcCglzZml4ZWQ2NHMYKiADKBBSCXNmaXhlZDY0cxIUCgVib29scxgrIAMoCFIFYm9vbHMSGAoHc3RyaW5n\
      cxgsIAMoCVIHc3RyaW5ncxIhCgxieXRlX3N0cmluZ3MYLSADKAxSC2J5dGVTdHJpbmdzEi4KB2NvbG91cnMYLiAD\
      KA4yFC5tYXJ0bGV0LnRlc3QuQ29sb3VyUgdjb2xvdXJzEjkKB25lc3RlZHMYLyADKAsyHy5tYXJ0bGV0LnRlc3Qu\
      RXZlcnl0aGluZy5OZXN0ZWRSB25lc3RlZHMSKwoPdW5wYWNrZWRfaW50MzJzGDAgAygFQgIQAFIOdW5wYWNrZWRJ\
      bnQzMnMSLwoRdW5wYWNrZWRfZml4ZWQ2NHMYMSADKAZCAhAAUhB1bnBhY2tlZEZpeGVkNjRzEkMKEHVucGFja2Vk\
      X2NvbG91cnMYMiADKA4yFC5tYXJ0bGV0LnRlc3QuQ29sb3VyQgIQAFIPdW5wYWNrZWRDb2xvdXJzEkMKCWludDMy\
      X21hcBg9IAMoCzImLm1hcnRsZXQudGVzdC5FdmVyeXRoaW5nLkludDMyTWFwRW50cnlSCGludDMyTWFwEkMKCWlu\
      dDY0X21hcBg+IAMoCzImLm1hcnRsZXQudGVzdC5FdmVyeXRoaW5nLkludDY0TWFwRW50cnlSCGludDY0TWFwEkYK\
      CnVpbnQzMl9tYXAYPyADKAsyJy5tYXJ0bGV0LnRlc3QuRXZlcnl0aGluZy5VaW50MzJNYXBFbnRyeVIJdWludDMy\
      TWFwEkYKCnVpbnQ2NF9tYXAYQCADKAsyJy5tYXJ0bGV0LnRlc3QuRXZlcnl0aGluZy5VaW50NjRNYXBFbnRyeVIJ\
      dWludDY0TWFwEkYKCnNpbnQzMl9tYXAYQSADKAsyJy5tYXJ0bGV0LnRlc3QuRXZlcnl0aGluZy5TaW50MzJNYXBF\
      bnRyeVIJc2ludDMyTWFwEkYKCnNpbnQ2NF9tYXAYQiADKAsyJy5tYXJ0bGV0LnRlc3QuRXZlcnl0aGluZy5TaW50\
      NjRNYXBFbnRyeVIJc2ludDY0TWFwEkkKC2ZpeGVkMzJfbWFwGEMgAygLMigubWFydGxldC50ZXN0LkV2ZXJ5dGhp\
      bmcuRml4ZWQzMk1hcEVudHJ5UgpmaXhlZDMyTWFwEkkKC2ZpeGVkNjRfbWFwGEQgAygLMigubWFydGxldC50ZXN0\
      LkV2ZXJ5dGhpbmcuRml4ZWQ2NE1hcEVudHJ5UgpmaXhlZDY0TWFwEkwKDHNmaXhlZDMyX21hcBhFIAMoCzIpLm1h\
      cnRsZXQudGVzdC5FdmVyeXRoaW5nLlNmaXhlZDMyTWFwRW50cnlSC3NmaXhlZDMyTWFwEkwKDHNmaXhlZDY0X21h\
      cBhGIAMoCzIpLm1hcnRsZXQudGVzdC5FdmVyeXRoaW5nLlNmaXhlZDY0TWFwRW50cnlSC3NmaXhlZDY0TWFwEkAK\
      CGJvb2xfbWFwGEcgAygLMiUubWFydGxldC50ZXN0LkV2ZXJ5dGhpbmcuQm9vbE1hcEVudHJ5Ugdib29sTWFwEkYK\
      CnN0cmluZ19tYXAYSCADKAsyJy5tYXJ0bGV0LnRlc3QuRXZlcnl0aGluZy5TdHJpbmdNYXBFbnRyeVIJc3RyaW5n\
      TWFwEiMKDGludDMyX2Nob2ljZRhRIAEoBUgAUgtpbnQzMkNob2ljZRIlCg1zdHJpbmdfY2hvaWNlGFIgASgJSABS\
      DHN0cmluZ0Nob2ljZRIjCgxieXRlc19jaG9pY2UYUyABKAxIAFILYnl0ZXNDaG9pY2USRgoNbmVzdGVkX2Nob2lj\
      ZRhUIAEoCzIfLm1hcnRsZXQudGVzdC5FdmVyeXRoaW5nLk5lc3RlZEgAUgxuZXN0ZWRDaG9pY2USQAoLc2l6ZV9j\
      aG9pY2UYVSABKA4yHS5tYXJ0bGV0LnRlc3QuRXZlcnl0aGluZy5TaXplSABSCnNpemVDaG9pY2USRwoRZXZlcnl0\
      aGluZ19jaG9pY2UYViABKAsyGC5tYXJ0bGV0LnRlc3QuRXZlcnl0aGluZ0gAUhBldmVyeXRoaW5nQ2hvaWNlEjsK\
      DGVtcHR5X2Nob2ljZRhXIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eUgAUgtlbXB0eUNob2ljZRIlCg1kb3Vi\
      bGVfY2hvaWNlGFggASgBSABSDGRvdWJsZUNob2ljZRIuCgVjaGlsZBhbIAEoCzIYLm1hcnRsZXQudGVzdC5FdmVy\
      eXRoaW5nUgVjaGlsZBImCgRsZWZ0GFwgASgLMhIubWFydGxldC50ZXN0LkxlZnRSBGxlZnQSNAoIY2hpbGRyZW4Y\
      XSADKAsyGC5tYXJ0bGV0LnRlc3QuRXZlcnl0aGluZ1IIY2hpbGRyZW4SNQoIZHVyYXRpb24YZiABKAsyGS5nb29n\
      bGUucHJvdG9idWYuRHVyYXRpb25SCGR1cmF0aW9uEiwKBWVtcHR5GGcgASgLMhYuZ29vZ2xlLnByb3RvYnVmLkVt\
      cHR5UgVlbXB0eRIuCgRtYXNrGGggASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IEbWFzaxI1CglzdHJ1\
      Y3R1cmUYaSABKAsyFy5nb29nbGUucHJvdG9idWYuU3RydWN0UglzdHJ1Y3R1cmUSOAoJdGltZXN0YW1wGGogASgL\
      MhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJdGltZXN0YW1wEiwKBXZhbHVlGGsgASgLMhYuZ29vZ2xlLnBy\
      b3RvYnVmLlZhbHVlUgV2YWx1ZRIuCgRsaXN0GGwgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZVIEbGlz\
      dBIuCgRudWxsGG0gASgOMhouZ29vZ2xlLnByb3RvYnVmLk51bGxWYWx1ZVIEbnVsbBI9Cgx3cmFwcGVkX2Jvb2wY\
      biABKAsyGi5nb29nbGUucHJvdG9idWYuQm9vbFZhbHVlUgt3cmFwcGVkQm9vbBJACg13cmFwcGVkX2J5dGVzGG8g\
      ASgLMhsuZ29vZ2xlLnByb3RvYnVmLkJ5dGVzVmFsdWVSDHdyYXBwZWRCeXRlcxJDCg53cmFwcGVkX2RvdWJsZRhw\
      IAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5Eb3VibGVWYWx1ZVINd3JhcHBlZERvdWJsZRJACg13cmFwcGVkX2Zsb2F0\
      GHEgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkZsb2F0VmFsdWVSDHdyYXBwZWRGbG9hdBJACg13cmFwcGVkX2ludDMy\
      GHIgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkludDMyVmFsdWVSDHdyYXBwZWRJbnQzMhJACg13cmFwcGVkX2ludDY0\
      GHMgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkludDY0VmFsdWVSDHdyYXBwZWRJbnQ2NBJDCg53cmFwcGVkX3N0cmlu\
      Zxh0IAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5TdHJpbmdWYWx1ZVINd3JhcHBlZFN0cmluZxJDCg53cmFwcGVkX3Vp\
      bnQzMhh1IAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50MzJWYWx1ZVINd3JhcHBlZFVpbnQzMhJDCg53cmFwcGVk\
      X3VpbnQ2NBh2IAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50NjRWYWx1ZVINd3JhcHBlZFVpbnQ2NBI6Cgp0aW1l\
      c3RhbXBzGHcgAygLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKdGltZXN0YW1wcxImCgNhbnkYeCABKAsy\
      FC5nb29nbGUucHJvdG9idWYuQW55UgNhbnkSHgoHcmVuYW1lZBiDASABKAVSDGFub3RoZXIgbmFtZRIrCg9ncmVh\
      dGVzdF9udW1iZXIY/////wEgASgJUg5ncmVhdGVzdE51bWJlcho7Cg1JbnQzMk1hcEVudHJ5EhAKA2tleRgBIAEo\
      BVIDa2V5EhQKBXZhbHVlGAIgASgFUgV2YWx1ZToCOAEaOwoNSW50NjRNYXBFbnRyeRIQCgNrZXkYASABKANSA2tl\
      eRIUCgV2YWx1ZRgCIAEoAVIFdmFsdWU6AjgBGjwKDlVpbnQzMk1hcEVudHJ5EhAKA2tleRgBIAEoDVIDa2V5EhQK\
      BXZhbHVlGAIgASgIUgV2YWx1ZToCOAEaPAoOVWludDY0TWFwRW50cnkSEAoDa2V5GAEgASgEUgNrZXkSFAoFdmFs\
      dWUYAiABKAZSBXZhbHVlOgI4ARo8Cg5TaW50MzJNYXBFbnRyeRIQCgNrZXkYASABKBFSA2tleRIUCgV2YWx1ZRgC\
      IAEoElIFdmFsdWU6AjgBGjwKDlNpbnQ2NE1hcEVudHJ5EhAKA2tleRgBIAEoElIDa2V5EhQKBXZhbHVlGAIgASgP\
      UgV2YWx1ZToCOAEaPQoPRml4ZWQzMk1hcEVudHJ5EhAKA2tleRgBIAEoB1IDa2V5EhQKBXZhbHVlGAIgASgCUgV2\
      YWx1ZToCOAEaPQoPRml4ZWQ2NE1hcEVudHJ5EhAKA2tleRgBIAEoBlIDa2V5EhQKBXZhbHVlGAIgASgMUgV2YWx1\
      ZToCOAEaXQoQU2ZpeGVkMzJNYXBFbnRyeRIQCgNrZXkYASABKA9SA2tleRIzCgV2YWx1ZRgCIAEoDjIdLm1hcnRs\
      ZXQudGVzdC5FdmVyeXRoaW5nLlNpemVSBXZhbHVlOgI4ARpfChBTZml4ZWQ2NE1hcEVudHJ5EhAKA2tleRgBIAEo\
      EFIDa2V5EjUKBXZhbHVlGAIgASgLMh8ubWFydGxldC50ZXN0LkV2ZXJ5dGhpbmcuTmVzdGVkUgV2YWx1ZToCOAEa\
      OgoMQm9vbE1hcEVudHJ5EhAKA2tleRgBIAEoCFIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaVgoOU3Ry\
      aW5nTWFwRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSLgoFdmFsdWUYAiABKAsyGC5tYXJ0bGV0LnRlc3QuRXZlcnl0\
      aGluZ1IFdmFsdWU6AjgBGn4KBk5lc3RlZBISCgRuYW1lGAEgASgJUgRuYW1lEkAKB2RlZXBlcnMYAiADKAsyJi5t\
      YXJ0bGV0LnRlc3QuRXZlcnl0aGluZy5OZXN0ZWQuRGVlcGVyUgdkZWVwZXJzGh4KBkRlZXBlchIUCgVkZXB0aBgB\
      IAEoBFIFZGVwdGgiSAoEU2l6ZRINCglTSVpFX05PTkUQABIOCgpTSVpFX1NNQUxMEAESDQoJU0laRV9USU5ZEAES\
      DgoKU0laRV9MQVJHRRACGgIQAUIICgZjaG9pY2VCEQoPX29wdGlvbmFsX2ludDMyQhIKEF9vcHRpb25hbF9zdHJp\
      bmdCEQoPX29wdGlvbmFsX2J5dGVzQhIKEF9vcHRpb25hbF9kb3VibGVCEAoOX29wdGlvbmFsX2Jvb2xCEAoOX29w\
      dGlvbmFsX3NpemVCEgoQX29wdGlvbmFsX25lc3RlZEoGCMgBEK0CUgRnb25lIjEKBExlZnQSKQoFcmlnaHQYASAB\
      KAsyEy5tYXJ0bGV0LnRlc3QuUmlnaHRSBXJpZ2h0Ik8KBVJpZ2h0EhQKBXZhbHVlGAEgASgFUgV2YWx1ZRIoCgRs\
      ZWZ0GAIgASgLMhIubWFydGxldC50ZXN0LkxlZnRIAFIEbGVmdEIGCgRiYWNrKnoKBkNvbG91chIWChJDT0xPVVJf\
      VU5TUEVDSUZJRUQQABIOCgpDT0xPVVJfUkVEEAESFQoRQ09MT1VSX0RBUktfR1JFRU4QAhIcCg9DT0xPVVJfSU5G\
      UkFSRUQQ////////////ARITCgtDT0xPVVJfTEFTVBD/////B2IGcHJvdG8z
      """)
}
