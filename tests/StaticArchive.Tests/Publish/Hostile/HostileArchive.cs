using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Publish.Hostile;

/// <summary>An archive of one paper on which every payload was written, in every field of an annotation.</summary>
internal static class HostileArchive
{
    private const string Words = "The committee reported in May that the merger had saved less than it cost.";

    /// <summary>The archive without a note, to compare with.</summary>
    public static IReadOnlyList<InputFile> Clean { get; } =
    [
        Paper([]),
        Note("input/annotations/paper/clean.md", Placed(0, "Clean")),
        Note(
            "input/annotations/paper/clean-orphan.md",
            Placed(0, "Clean").Replace(Words, "Gone words that nobody printed anywhere", StringComparison.Ordinal)
        ),
    ];

    /// <summary>
    /// The archive with some payloads: in the fields of a note on words that are there, in all fields of one whose
    /// words are the payload, as names of file and folder.
    /// </summary>
    public static IReadOnlyList<InputFile> With(IReadOnlyList<string> payloads) =>
        [
            Paper(payloads),
            .. payloads
                .SelectMany(
                    (payload, i) =>
                        new[]
                        {
                            Note($"input/annotations/paper/placed-{Number(i)}.md", Placed(i, payload)),
                            Note($"input/annotations/paper/quoted-{Number(i)}.md", Quoted(payload)),
                            Note($"input/annotations/paper/name {payload}.md", Placed(i, "By its name")),
                            Note($"input/annotations/{payload}/folder-{Number(i)}.md", Placed(i, "By its folder")),
                        }
                )
                .DistinctBy(file => file.Path, StringComparer.Ordinal),
        ];

    private static string Number(int i) => i.ToString("0000", CultureInfo.InvariantCulture);

    private static InputFile Paper(IReadOnlyList<string> payloads) =>
        new(
            "input/papers/paper.txt",
            Encoding.UTF8.GetBytes(
                $"On mergers\n\nAda Meadow\n2010\n\n{Words}\n\n"
                    + string.Concat(
                        payloads.Select(
                            (payload, i) =>
                                (
                                    $"Paragraph {Number(i)} of the paper says {payload.ReplaceLineEndings(" ")} and "
                                    + "nothing else.\n\n"
                                )
                        )
                    )
            )
        );

    private static InputFile Note(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Placed(int i, string payload) =>
        $"---\nauthor: {YamlFormatter.FormatQuoted(payload)}\ncreated: \"2020-01-02\"\nquote: "
        + $"\"{Words}\"\ntags: [{YamlFormatter.FormatQuoted(payload)}, number-{Number(i)}]\nmotivation: "
        + $"{(i % 2 == 0 ? "commenting" : "editing")}\n---\n{payload}\n\nSearchable: {payload}\n";

    private static string Quoted(string payload)
    {
        var hostile = YamlFormatter.FormatQuoted(payload);
        var fields = new[]
        {
            "author",
            "orcid",
            "url",
            "created",
            "motivation",
            "quote",
            "prefix",
            "suffix",
            "section",
            "document",
            "reply-to",
        };
        return $"---\n{string.Concat(fields.Select(field => $"{field}: {hostile}\n"))}tags: [{hostile}]\nreferences: "
            + $"[{hostile}]\n---\n{payload}\n";
    }
}
