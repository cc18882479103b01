using System.Text;
using StaticArchive.Tests.Campaigns.Text;
using static StaticArchive.Tests.Ingest.Packages.ZipFileBuilder;

namespace StaticArchive.Tests.Campaigns.Packages;

/// <summary>What can happen to a document that is a zip file: to its bytes, to one of its parts, to their
/// number.</summary>
internal static class PackageMutations
{
    private const int Many = 25_000;
    private const int Deep = 5_000;

    private static readonly (string Name, Func<Random, Part, Part> Apply)[] OfParts =
    [
        ("bomb", (_, part) => part with { Bytes = [.. part.Bytes, .. new byte[40_000_000]] }),
        ("blanks", (_, part) => part with { Bytes = [.. part.Bytes, .. Enumerable.Repeat((byte)' ', 3_000_000)] }),
        ("entities", (_, part) => Put(part, Entities, "<text:p>&lol9;</text:p><p>&lol9;</p>")),
        ("outside", (_, part) => Put(part, Outside, "<text:p>&file;</text:p><p>&file;</p>")),
        ("nest", (_, part) => Put(part, "", Nested("<text:list><text:list-item>", "<text:p>deep</text:p>"))),
        ("nest", (_, part) => Put(part, "", Nested("<text:span>", "deep"))),
        ("nest", (_, part) => Put(part, "", Nested("<div><b>", "deep"))),
        ("repeat", (_, part) => Put(part, "", string.Concat(Enumerable.Repeat(Cells, 400)))),
        ("circle", (_, part) => Put(part, "", Circle)),
        ("empty", (_, part) => part with { Bytes = [] }),
        ("rename", (chance, part) => part with { Name = part.Name + chance.Next(9) }),
        ("up", (_, part) => part with { Name = "../../" + part.Name }),
    ];

    private const string Entities =
        "<!DOCTYPE x [<!ENTITY lol \"lol\"><!ENTITY lol9 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">]>";

    private const string Outside = "<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>";

    private const string Cells =
        "<table:table><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
        + "table:number-columns-repeated=\"2147483647\"><text:p>a</text:p></table:table-cell><table:table-cell>"
        + "<text:p>b</text:p></table:table-cell></table:table-row></table:table>";

    private const string Circle =
        "<style:style style:name=\"A\" style:family=\"paragraph\" style:parent-style-name=\"B\"/><style:style "
        + "style:name=\"B\" style:family=\"paragraph\" style:parent-style-name=\"A\"/><text:p "
        + "text:style-name=\"A\">a</text:p>";

    /// <summary>A file, and what was done to it.</summary>
    public sealed record Mutated(string Names, byte[] Bytes);

    /// <summary>Does some harm to a document.</summary>
    public static Mutated Apply(Random chance, PackageCorpus.Package package)
    {
        var parts = package.Parts.ToList();
        var (at, kind) = (chance.Next(parts.Count), chance.Next(4));
        switch (kind)
        {
            case 0:
                var (names, bytes) = Mutations.Apply(chance, Create(parts));
                return new Mutated($"whole: {names}", bytes);
            case 1:
                var (inner, text) = Mutations.Apply(chance, parts[at].Bytes);
                parts[at] = parts[at] with { Bytes = text };
                return new Mutated($"{parts[at].Name}: {inner}", Create(parts));
            case 2 when chance.Next(20) == 0:
                parts.AddRange(Enumerable.Range(0, Many).Select(i => new Part($"p{i}", [])));
                return new Mutated("many parts", Create(parts));
            default:
                var (name, apply) = OfParts[chance.Next(OfParts.Length)];
                parts[at] = apply(chance, parts[at]);
                return new Mutated($"{parts[at].Name}: {name}", Create(parts));
        }
    }

    /// <summary>A document type behind the declaration, and words before the end of the body.</summary>
    private static Part Put(Part part, string type, string words)
    {
        var text = Encoding.UTF8.GetString(part.Bytes);
        var declaration = text.IndexOf("?>", StringComparison.Ordinal) + 2;
        var end = text.LastIndexOf(
            text.Contains("</office:text>", StringComparison.Ordinal) ? "</office:text>" : "</",
            StringComparison.Ordinal
        );
        return end < declaration
            ? part
            : part with
            {
                Bytes = Encoding.UTF8.GetBytes(
                    text[..declaration] + type + text[declaration..end] + words + text[end..]
                ),
            };
    }

    private static string Nested(string open, string words) => string.Concat(Enumerable.Repeat(open, Deep)) + words;
}
