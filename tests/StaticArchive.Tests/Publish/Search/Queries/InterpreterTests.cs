using System.Reflection;
using System.Runtime.Loader;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Publish.Search.Queries;

/// <summary>Only who asks the search something waits for an interpreter.</summary>
public class InterpreterTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("- {query: findings, paper: paper-1}\n", true)]
    public void It_is_loaded_where_there_are_cases(string? cases, bool isLoaded)
    {
        using var folder = new TempFolder();
        folder.WriteArchive(1, "weir");
        if (cases is not null)
        {
            folder.Write("input/search-cases.yml", cases);
        }

        var program = new Noting();
        var main = program.LoadFromAssemblyPath(typeof(Pipeline).Assembly.Location).EntryPoint!;
        Assert.Equal(0, main.Invoke(null, [new[] { "--input", folder.Path, "--quiet" }]));
        Assert.Contains("Markdig", program.Asked);
        Assert.Equal(isLoaded, program.Asked.Contains("Jint"));
    }

    /// <summary>
    /// Notes what the five assemblies of the program, loaded anew, ask for; they get the libraries of the tests.
    /// </summary>
    private sealed class Noting() : AssemblyLoadContext("the program by itself")
    {
        public HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            lock (Asked)
            {
                Asked.Add(assemblyName.Name ?? "");
            }

            return assemblyName.Name is { } name && name.StartsWith("StaticArchive", StringComparison.Ordinal)
                ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name + ".dll"))
                : null;
        }
    }
}
