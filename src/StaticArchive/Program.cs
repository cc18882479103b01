using StaticArchive.Commands;

return await CommandLine.RunAsync(args, Surroundings.OfProcess());
