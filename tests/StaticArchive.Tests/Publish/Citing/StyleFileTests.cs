using System.Xml.Linq;

namespace StaticArchive.Tests.Publish.Citing;

/// <summary>
/// The files of the citation styles by themselves: what one of them names is there, what is there is used.
/// </summary>
public class StyleFileTests
{
    private const string Folder = "src/StaticArchive.Publish/Citing/Styles";

    public static TheoryData<string> Styles => ["harvard", "apa", "chicago", "vancouver"];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Macros_that_a_style_names_are_there(string style)
    {
        var known = ReadFiles(style).SelectMany(FindMacros).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(known, FindValues(ReadFiles(style), "text", "macro"));
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Macros_of_a_style_are_used(string style)
    {
        var used = FindValues(ReadFiles(style), "text", "macro");
        Assert.All(FindMacros(Read(style)), name => Assert.Contains(name, used));
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Words_that_a_style_names_are_there(string style)
    {
        var words = File.ReadLines(Repository.At(Folder, "terms.tsv"))
            .Select(line => line.Split('\t')[0])
            .ToHashSet(StringComparer.Ordinal);
        Assert.Subset(words, FindValues(ReadFiles(style), "text", "term"));
        Assert.Subset(words, FindValues(ReadFiles(style), "label", "variable"));
    }

    /// <summary>The style, and the laws where it has them.</summary>
    private static List<XElement> ReadFiles(string style)
    {
        var file = Read(style);
        return FindValues([file], "text", "macro").Contains("law") ? [file, Read("laws")] : [file];
    }

    private static XElement Read(string name) => XElement.Load(Repository.At(Folder, name + ".csl"));

    private static IEnumerable<string> FindMacros(XElement file) =>
        file.Elements().Where(one => one.Name.LocalName == "macro").Select(one => one.Attribute("name")!.Value);

    private static HashSet<string> FindValues(IEnumerable<XElement> files, string element, string attribute) =>
        files
            .SelectMany(file => file.Descendants())
            .Where(one => one.Name.LocalName == element)
            .Select(one => one.Attribute(attribute)?.Value)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
}
