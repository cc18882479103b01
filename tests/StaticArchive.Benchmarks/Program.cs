using StaticArchive.Benchmarks;

Func<string[], int>? command = args.FirstOrDefault() switch
{
    "archive" => ArchiveBench.Run,
    "precise" => StationBenchmarks.Run,
    "side-by-side" => SideBySide.Run,
    "stations" => StationsBench.Run,
    "exports" => ExportsBenchmark.Run,
    "citations" => CitationsCommand.Run,
    "citations-speed" => CitationsSpeedCommand.Run,
    "search" => SearchBench.Run,
    _ => null,
};

if (command is null)
{
    Console.Error.WriteLine(
        "usage: dotnet run --project tests/StaticArchive.Benchmarks -- COMMAND; see CONTRIBUTING.md, \"Benchmarks\""
    );
    return 2;
}

return command(args[1..]);
