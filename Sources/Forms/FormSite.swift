import Model

/// What the forms must know of a site: where its files are kept, and the words that its settings define.
package struct FormSite: Sendable {
  package let repository: Repository
  package let settings: Settings
  /// Where the site is published, for the link back to it; nil where that is not decided.
  package let address: String?

  package init(repository: Repository, settings: Settings, address: String?) {
    self.repository = repository
    self.settings = settings
    self.address = address
  }

  /// A Git repository at a host that Sveltia CMS knows.
  package struct Repository: Sendable {
    package enum Host: String, CaseIterable, Sendable { case github, gitlab, gitea }

    let host: Host
    /// `owner/name`.
    let name: String
    let branch: String
    /// The folder of the content in the repository.
    let content: String

    package init(host: Host, name: String, branch: String, content: String) {
      self.host = host
      self.name = name
      self.branch = branch
      self.content = content
    }
  }
}
