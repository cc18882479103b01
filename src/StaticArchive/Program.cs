using StaticArchive.Commands;
using StaticArchive.Commands.Hosting;

return await CommandLine.RunAsync(args, HostEnvironment.FromProcess());
