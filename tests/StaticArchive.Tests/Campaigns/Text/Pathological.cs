using System.Text;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>
/// Files of one thing over and over: what a scanner that looks back, or ahead to a closing sign that never comes, would
/// need the square of their length for.
/// </summary>
internal static class Pathological
{
    /// <summary>
    /// What is repeated: signs that open something, lines that begin something, and parts of citations and entries.
    /// </summary>
    public static IReadOnlyList<string> Units { get; } =
        Repository.Strings("tests", "StaticArchive.Tests", "Campaigns", "Text", "repeated.json");

    /// <summary>So many characters of a unit.</summary>
    public static string Repeat(string unit, int length) =>
        new StringBuilder().Insert(0, unit, length / unit.Length + 1).ToString();
}
