import Glibc

/// Becomes the user nobody where the process is root's, who may read and write everything; for good, so call it in an exit test.
package func becomeOrdinaryUser() {
  guard geteuid() == 0 else { return }
  precondition(setgroups(0, nil) == 0 && setgid(65534) == 0 && setuid(65534) == 0)
}
