using StaticArchive;
using StaticArchive.Commands;

return Disk.FindArchive(Environment.CurrentDirectory) is { } archive ? BuildCommand.Run(archive) : 2;
