import Checking
import Composing
import Counting
import Diagnostics
import FrontMatter
import Links
import Markdown
import Model
import Reading
import SiteFiles
import Templates

/// Every rule of every room, in the order of their names: what `msi explain` knows and `Documentation/rules/` shows.
package let allRules: [Rule] =
  (diagnosticsRules + frontMatterRules + modelRules + readingRules + checkingRules + countingRules + markdownRules
  + templatesRules + composingRules + linksRules + siteFilesRules)
  .sorted { $0.id < $1.id }
