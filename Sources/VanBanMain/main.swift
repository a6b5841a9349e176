import ArgumentParser
import VanBanCommand

VanBanCommand.main()
