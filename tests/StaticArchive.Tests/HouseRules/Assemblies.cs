using System.Reflection;
using System.Runtime.CompilerServices;
using ArchUnitNET.Loader;

namespace StaticArchive.Tests.HouseRules;

/// <summary>The program's assemblies, in the order in which they may reference each other.</summary>
internal static class Assemblies
{
    /// <summary>The nouns.</summary>
    public static Assembly Model { get; } = typeof(StaticArchive.Model.Document).Assembly;

    /// <summary>The three stations, which do not reference each other.</summary>
    public static IReadOnlyList<Assembly> Stations { get; } =
    [
        typeof(StaticArchive.Ingest.Ingestion).Assembly,
        typeof(StaticArchive.Link.Linking).Assembly,
        typeof(StaticArchive.Publish.Publishing).Assembly,
    ];

    /// <summary>The program itself.</summary>
    public static Assembly Program { get; } = typeof(Pipeline).Assembly;

    /// <summary>All five.</summary>
    public static IReadOnlyList<Assembly> All { get; } = [Model, .. Stations, Program];

    /// <summary>What uses what in them.</summary>
    public static ArchUnitNET.Domain.Architecture Architecture { get; } =
        new ArchLoader().LoadAssemblies([.. All]).Build();

    /// <summary>Types that people wrote, nested ones too.</summary>
    public static IEnumerable<System.Type> Types() =>
        All.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("StaticArchive", StringComparison.Ordinal) == true)
            .Where(type =>
                !type.Name.StartsWith('<') && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            );
}
