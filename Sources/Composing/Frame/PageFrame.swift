import Markup
import Templates

/// What every page has around its content: head, menu, breadcrumbs, language switch and foot.
struct PageFrame: Sendable {
  var language = ""
  var title = ""
  /// The language of the title, where it is not the page's.
  var titleLanguage: String?
  var pageTitle = ""
  var description = ""
  /// nil for the page that is shown where nothing is.
  var canonical: String?
  var shared: SharedFrame
  var openGraphType = "website"
  var structuredData = HTML()
  var robots: String?
  var isHome = false
  var alternates: [AlternateLink] = []
  var languages: [LanguageChoice] = []
  var navigation: [MenuItem] = []
  var breadcrumbs: [Breadcrumb] = []
  var card: ShareCardView?

  static let schema = Schema<PageFrame>(
    "page",
    .text("lang", \.language),
    .text("title", \.title),
    .optionalText("title-lang", \.titleLanguage),
    .text("page-title", \.pageTitle),
    .text("description", \.description),
    .optionalText("canonical", \.canonical),
    .text("base-url") { $0.shared.baseURL },
    .text("home-url") { $0.shared.homeURL },
    .text("feed-url") { $0.shared.feedURL },
    .text("manifest-url") { $0.shared.manifestURL },
    .text("csp") { _ in contentSecurityPolicy },
    .text("og-type", \.openGraphType),
    .text("og-locale") { $0.shared.openGraphLocale },
    .optional("share-card", \.card),
    .html("json-ld", \.structuredData),
    .optionalText("robots", \.robots),
    .flag("is-home", \.isHome),
    .flag("is-draft-build") { $0.shared.isDraftBuild },
    .record("site") { $0.shared.site },
    .list("alternates", \.alternates),
    .flag("has-languages") { !$0.languages.isEmpty },
    .list("languages", \.languages),
    .list("navigation", \.navigation),
    .flag("has-long-menu") { $0.shared.hasLongMenu },
    .list("breadcrumbs", \.breadcrumbs),
    .optional("licence") { $0.shared.licence },
    .list("footer-links") { $0.shared.footerLinks },
    .text("contact-url") { $0.shared.contactURL },
    .text("contact-title") { $0.shared.contactTitle },
    .text("coalitions-url") { $0.shared.coalitionsURL },
    .text("search-url") { $0.shared.searchURL },
    .text("statistics-url") { $0.shared.statisticsURL },
    .optional("site-updated") { $0.shared.updated })
}

extension PageFrame: TemplateValue {}

/// The part of the frame that is the same on all pages of a language, and shared by them.
final class SharedFrame: Sendable {
  let baseURL: String
  let homeURL: String
  let feedURL: String
  let manifestURL: String
  let openGraphLocale: String
  let isDraftBuild: Bool
  let site: SiteNames
  let footerLinks: [MenuItem]
  let licence: LicenceView?
  let hasLongMenu: Bool
  let contactURL: String
  let contactTitle: String
  let coalitionsURL: String
  let statisticsURL: String
  let searchURL: String
  /// When the content was last gone through.
  let updated: DateView?

  init(
    baseURL: String, homeURL: String, feedURL: String, manifestURL: String, openGraphLocale: String,
    isDraftBuild: Bool, site: SiteNames, footerLinks: [MenuItem], licence: LicenceView?, hasLongMenu: Bool,
    contactURL: String, contactTitle: String, coalitionsURL: String, statisticsURL: String, searchURL: String,
    updated: DateView?
  ) {
    self.baseURL = baseURL
    self.homeURL = homeURL
    self.feedURL = feedURL
    self.manifestURL = manifestURL
    self.openGraphLocale = openGraphLocale
    self.isDraftBuild = isDraftBuild
    self.site = site
    self.licence = licence
    self.footerLinks = footerLinks
    self.hasLongMenu = hasLongMenu
    self.contactURL = contactURL
    self.contactTitle = contactTitle
    self.coalitionsURL = coalitionsURL
    self.statisticsURL = statisticsURL
    self.searchURL = searchURL
    self.updated = updated
  }
}

struct SiteNames: TemplateValue {
  var title = ""
  /// The language of the title, where it is not the page's.
  var titleLanguage: String?
  var organisation = ""
  var shortName = ""

  static let schema = Schema<SiteNames>(
    "site", .text("title", \.title), .optionalText("title-lang", \.titleLanguage),
    .flag("is-long") { $0.title.count > 30 }, .text("organisation", \.organisation), .text("short-name", \.shortName))
}

/// The same page in another language, for `hreflang`.
struct AlternateLink: TemplateValue {
  let language: String
  let url: String

  static let schema = Schema<AlternateLink>("alternate", .text("lang", \.language), .text("url", \.url))
}

/// An entry of the language switch.
struct LanguageChoice: TemplateValue {
  let language: String
  let name: String
  let openGraphLocale: String
  let url: String
  let isCurrent: Bool

  static let schema = Schema<LanguageChoice>(
    "language", .text("lang", \.language), .text("name", \.name), .text("og-locale", \.openGraphLocale),
    .text("url", \.url),
    .flag("is-current", \.isCurrent))
}

/// An entry of the menu or the foot.
struct MenuItem: TemplateValue {
  let label: String
  let url: String
  /// The language of the page that it leads to, where that is not this one's.
  var targetLanguage: String?
  /// Whether this very page is the entry's.
  var isCurrent = false
  /// Whether this page lies below the entry's.
  var isWithin = false

  static let schema = Schema<MenuItem>(
    "menu item", .text("label", \.label), .text("url", \.url), .optionalText("target-lang", \.targetLanguage),
    .flag("is-current", \.isCurrent),
    .flag("is-within", \.isWithin))
}

struct Breadcrumb: TemplateValue {
  let label: String
  let url: String
  let isLast: Bool

  static let schema = Schema<Breadcrumb>(
    "breadcrumb", .text("label", \.label), .text("url", \.url), .flag("is-last", \.isLast))
}
