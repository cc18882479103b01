using System.Reflection;
using ArchUnitNET.Fluent;
using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.xUnit;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Publish;

namespace StaticArchive.Tests.HouseRules;

/// <summary>
/// Model ← {Ingest, Link, Publish} ← StaticArchive: the compiler refuses the rest. Within an assembly no two
/// folders use each other in a circle; the door of a station stands alone in the namespace above its rooms.
/// </summary>
public class LayerTests
{
    /// <summary>
    /// Namespaces by assembly: all folders by themselves, and the folders of the first level as a whole.
    /// </summary>
    public static TheoryData<string> Slices() =>
        [
            .. Assemblies.All.SelectMany(assembly =>
                new[] { $"{assembly.GetName().Name}.(**)", $"{assembly.GetName().Name}.(*)" }
            ),
        ];

    [Theory]
    [MemberData(nameof(Slices))]
    public void No_two_folders_use_each_other_in_a_circle(string pattern) =>
        SliceRuleDefinition.Slices().Matching(pattern).Should().BeFreeOfCycles().Check(Assemblies.Architecture);

    [Fact]
    public void Stations_reference_the_nouns_and_never_each_other()
    {
        foreach (var station in Assemblies.Stations)
        {
            Assert.Equal(["StaticArchive.Model"], Own(station));
        }

        Assert.Empty(Own(Assemblies.Model));
    }

    [Theory]
    [InlineData("StaticArchive.Ingest", "Ingestion")]
    [InlineData("StaticArchive.Link", "Linking")]
    [InlineData("StaticArchive.Publish", "Publishing")]
    public void A_door_stands_alone_above_its_rooms(string space, string door)
    {
        var types = Assemblies.Types().Where(type => type.Namespace == space && !type.IsNested && type.IsPublic);
        Assert.Equal([door], types.Select(type => type.Name));
    }

    [Theory]
    [InlineData(typeof(Ingestion))]
    [InlineData(typeof(Linking))]
    [InlineData(typeof(Publishing))]
    [InlineData(typeof(Pipeline))]
    public void No_room_goes_out_by_the_door(System.Type door) =>
        ArchRuleDefinition
            .Types()
            .That()
            .ResideInAssembly(door.Assembly)
            .And()
            .ResideInNamespaceMatching($"^{door.Namespace}\\.(?!Commands)")
            .Should()
            .NotDependOnAny(door)
            .Check(Assemblies.Architecture);

    private static IEnumerable<string> Own(Assembly assembly) =>
        assembly
            .GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("StaticArchive", StringComparison.Ordinal));
}
