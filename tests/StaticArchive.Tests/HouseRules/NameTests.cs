using System.Reflection;

namespace StaticArchive.Tests.HouseRules;

/// <summary>A name means one thing everywhere.</summary>
public class NameTests
{
    [Fact]
    public void No_two_types_differ_by_an_s_by_case_or_by_nothing() =>
        Violations.None(
            Assemblies
                .Types()
                .Where(type => type.IsVisible || !type.IsNested)
                .GroupBy(type => Singular(Plain(type)), StringComparer.OrdinalIgnoreCase)
                .Where(names => names.Count() > 1)
                .Select(names => string.Join(", ", names.Select(type => type.FullName)))
        );

    /// <summary>
    /// <c>List.Of(1, 2, 3)</c> makes a collection of what it is given; what else makes something says how.
    /// </summary>
    [Fact]
    public void Of_only_makes_a_collection_of_its_elements() =>
        Violations.None(
            from type in Assemblies.Types()
            from method in type.GetMethods(
                BindingFlags.Public
                    | BindingFlags.NonPublic
                    | BindingFlags.Static
                    | BindingFlags.Instance
                    | BindingFlags.DeclaredOnly
            )
            where method.Name == "Of"
            where !method.GetParameters().Any(parameter => parameter.IsDefined(typeof(ParamArrayAttribute), false))
            select $"{type.FullName}.Of"
        );

    private static string Plain(Type type) => type.Name.Split('`')[0];

    private static string Singular(string name) => name.EndsWith('s') ? name[..^1] : name;
}
