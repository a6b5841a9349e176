import ArgumentParser
import VanBanCommand

openDatabase.withLock { $0 = { try DatabaseFile(at: $0) } }
VanBanCommand.main()
