using StaticArchive.Documents;

namespace StaticArchive.Commands;

/// <summary><c>build</c>: reads <c>input/</c>, writes <c>output/</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Runs it; exit code 0 built, 1 errors in the input.</summary>
    public static int Run(string archive)
    {
        var files = Disk.Read(System.IO.Path.Combine(archive, "input"));
        var result = Pipeline.Run(files, settings => settings, _ => { });
        Disk.Write(System.IO.Path.Combine(archive, "output"), result.Files);
        foreach (var message in result.Archive.Messages)
        {
            Console.Error.WriteLine(message);
        }

        return result.Archive.Messages.Any(message => message.Severity == Severity.Error) ? 1 : 0;
    }
}
