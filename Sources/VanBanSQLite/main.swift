import ArgumentParser
import VanBanCommand

RecordFiles.openDatabase.withLock { $0 = { try DatabaseFile(at: $0, in: $1) } }
VanBanCommand.main()
