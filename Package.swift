// swift-tools-version: 6.1
import PackageDescription

/// A room of the house: one target, so that the compiler keeps the arrows of ARCHITECTURE.md.
func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies)
}

/// A C library of the system's, imported by exactly one room.
func library(_ name: String, debian package: String...) -> Target {
  .systemLibrary(name: name, providers: [.apt(package)])
}

/// The tests of one room, with the rooms that they need beside it.
func tests(_ room: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: room + "Tests", dependencies: [.byName(name: room)] + dependencies)
}

let package = Package(
  name: "msi",
  products: [.executable(name: "msi", targets: ["msi"])],
  dependencies: [
    // Commands, options, help and shell completions: a solved problem, kept well by others.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // Markdown as editors know it from GitHub; the reference implementation, with raw HTML off.
    library("Ccmark", debian: "libcmark-gfm-dev", "libcmark-gfm-extensions-dev"),
    // YAML's events with their places, for all that is not written plainly; ten times as fast as a tree of objects.
    library("Cyaml", debian: "libyaml-dev"),
    // SHA-256 with the processor's own instructions.
    library("Ccrypto", debian: "libssl-dev"),
    // Fonts as outlines, and outlines as pixels, in whole numbers; Brotli since themes have WOFF2.
    // Its headers are in a folder that only pkg-config tells of.
    .systemLibrary(
      name: "Cfreetype", pkgConfig: "freetype2", providers: [.apt(["libfreetype-dev", "libbrotli-dev", "pkgconf"])]),
    // What the C library has and Swift's module of it does not declare.
    .systemLibrary(name: "Cglibc"),
    // Pictures: JPEG, WebP and PNG, and what is inside PNG.
    library("Cturbojpeg", debian: "libturbojpeg0-dev"),
    library("Cwebp", debian: "libwebp-dev"),
    library("Cpng", debian: "libpng-dev"),
    library("Czlib", debian: "zlib1g-dev"),

    // Optimised in debug builds too, as is `Pictures`: they go over each byte and pixel, and a full test run took minutes more.
    .target(name: "Bytes", swiftSettings: [.unsafeFlags(["-O"])]),
    room("Diagnostics", "Bytes"),
    room("Markup", "Bytes"),
    room("Jobs"),
    room("Fingerprint", "Bytes", "Ccrypto"),
    .target(
      name: "Pictures", dependencies: ["Fingerprint", "Bytes", "Cglibc", "Cturbojpeg", "Cwebp", "Cpng", "Czlib"],
      swiftSettings: [.unsafeFlags(["-O"])]),
    room("Cards", "Pictures", "Fingerprint", "Cfreetype"),
    room("Model", "Diagnostics", "Bytes"),
    room("FrontMatter", "Diagnostics", "Bytes", "Cyaml"),
    room("Markdown", "Diagnostics", "Markup", "Bytes", "Ccmark"),
    room("Templates", "Diagnostics", "Markup", "Bytes"),
    room("Reading", "Model", "FrontMatter", "Pictures", "Jobs", "Diagnostics", "Bytes"),
    room("Routes", "Model", "Diagnostics"),
    room("Counting", "Routes", "Model", "Diagnostics"),
    room("Checking", "Routes", "Model", "Jobs", "Diagnostics"),
    room("Links", "Routes", "Model", "Markdown", "Markup", "Diagnostics", "Bytes"),
    room(
      "Composing", "Cards", "Links", "Routes", "Model", "Markdown", "Templates", "Markup", "Fingerprint", "Jobs",
      "Diagnostics", "Bytes"),
    room(
      "SiteFiles", "Pictures", "Composing", "Cards", "Links", "Routes", "Model", "Markup", "Fingerprint", "Diagnostics",
      "Bytes"),
    room(
      "Building", "Pictures", "Reading", "Checking", "Counting", "SiteFiles", "Composing", "Cards", "Links", "Routes",
      "Model", "Markdown", "Markup", "Jobs", "Diagnostics", "Bytes"),
    room("Forms", "Model", "Diagnostics"),
    room("Fixing", "Building", "Pictures", "Model", "Diagnostics"),
    room("Publishing", "Cglibc", "Pictures", "Routes", "Model", "Fingerprint", "Diagnostics", "Bytes"),
    room("Comparing", "Routes", "Model", "Fingerprint", "Jobs", "Diagnostics", "Bytes"),
    room("Verifying", "Comparing", "Routes", "Model", "Fingerprint", "Diagnostics", "Bytes"),
    room("Reviewing", "Comparing", "Model", "Markup", "Diagnostics", "Bytes"),
    room(
      "CommandLine", "Reviewing", "Verifying", "Comparing", "Fixing", "Forms", "Building", "Publishing", "Reading",
      "Checking",
      "Counting",
      "FrontMatter", "Markdown",
      "Templates", "Composing", "Links", "SiteFiles", "Routes", "Model", "Diagnostics",
      .product(name: "ArgumentParser", package: "swift-argument-parser")),
    // jemalloc in place of the C library's malloc, with which a build takes 7–9 % longer (decision 10). A sanitizer brings
    // a malloc of its own.
    .executableTarget(
      name: "msi", dependencies: ["CommandLine", "Pictures"],
      linkerSettings: Context.environment["MSI_MALLOC"] == "system"
        ? [] : [.linkedLibrary("jemalloc", .when(platforms: [.linux]))]),

    // What a fuzzer feeds, and the program that it is linked into (Tools/fuzz); the tests replay what it has found.
    .systemLibrary(name: "Cfuzzer", path: "Tools/fuzz/Cfuzzer"),
    .target(
      name: "FuzzInputs",
      dependencies: [
        "Building", "Publishing", "Reading", "FrontMatter", "Markdown", "Markup", "Model", "Diagnostics", "TestSupport",
      ],
      path: "Tools/fuzz/Inputs"),
    .executableTarget(name: "msi-fuzz", dependencies: ["FuzzInputs", "Cfuzzer"], path: "Tools/fuzz/msi-fuzz"),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzInputs"]),

    // The random numbers of tests that try many cases: the same in every run.
    .target(name: "SeededRandom", path: "Tests/SeededRandom"),
    // What the tests of several rooms and the fuzzer need: sites in memory and by hand, and what the machine has.
    .target(
      name: "TestSupport",
      dependencies: ["Pictures", "Czlib", "Publishing", "Fingerprint", "Model", "Diagnostics", "Bytes"],
      path: "Tests/TestSupport"),
    tests("Bytes", "SeededRandom"),
    tests("Diagnostics", "SeededRandom", "TestSupport"),
    tests("Markup", "SeededRandom"),
    tests("Fingerprint"),
    tests("Pictures", "Bytes", "Cturbojpeg", "Czlib", "SeededRandom"),
    tests("Cards", "Czlib", "SeededRandom"),
    tests("Model", "Diagnostics", "SeededRandom"),
    tests("FrontMatter", "Diagnostics", "SeededRandom", "TestSupport"),
    tests("Markdown", "Diagnostics", "Markup", "SeededRandom"),
    tests("Templates", "Diagnostics", "Markup"),
    tests("Reading", "FrontMatter", "Pictures", "Fingerprint", "Model", "Diagnostics", "SeededRandom", "TestSupport"),
    tests("Routes", "Model", "Diagnostics"),
    tests("Counting", "Model", "Diagnostics", "SeededRandom"),
    tests("Jobs"),
    tests("Checking", "Reading", "Model", "Diagnostics", "TestSupport"),
    tests("Composing", "Markup", "Model", "Diagnostics"),
    tests("SiteFiles", "Model", "Diagnostics"),
    tests("Publishing", "Fingerprint", "Model", "Diagnostics", "TestSupport"),
    tests("Comparing", "Bytes", "Model", "Diagnostics", "SeededRandom", "TestSupport"),
    tests("Reviewing", "Comparing", "Model", "Diagnostics", "TestSupport"),
    tests("Verifying", "Comparing", "Reading", "Model", "Diagnostics", "SeededRandom", "TestSupport"),
    tests("CommandLine", "msi", "Pictures", "Czlib", "Model", "Diagnostics", "TestSupport"),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Building", "Fixing", "Forms", "Pictures", "Publishing", "Reading", "Routes", "CommandLine", "Model",
        "Diagnostics",
        "SeededRandom", "TestSupport",
      ],
      exclude: ["Base", "Sites", "BadInput"]),
    // The theme that is shipped: contrast, weight, and what its files must not hold; no browser needed.
    .testTarget(name: "ThemeTests", dependencies: ["Reading", "Model", "Diagnostics"]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "Building", "CommandLine", "Counting", "Fixing", "Forms", "Publishing", "Reading", "Composing", "Markdown",
        "Markup",
        "Templates", "Model", "Diagnostics", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
