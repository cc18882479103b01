Func<string[], int>? command = args.FirstOrDefault() switch
{
    "search" => StaticArchive.Benchmarks.SearchBench.Run,
    _ => null,
};

if (command is null)
{
    Console.Error.WriteLine("usage: dotnet run --project tests/StaticArchive.Benchmarks -- COMMAND; see CONTRIBUTING.md, \"Benchmarks\"");
    return 2;
}

return command(args[1..]);
