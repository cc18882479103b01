using StaticArchive.Model;
using StaticArchive.Model.Messages;
using static StaticArchive.Tests.Publish.TestArchive;

namespace StaticArchive.Tests.Publish;

/// <summary>The annotations of the archive made by hand: a note, an answer, a note on what is withdrawn.</summary>
internal static class TestAnnotations
{
    /// <summary>All of them.</summary>
    public static List<Annotation> All() =>
        [
            new(
                Note("a-note", "one", "pairs (Meadow") with
                {
                    Orcid = "0000-0001-2345-6789",
                    Tags = ["counts"],
                    References = ["bushel-2012"],
                },
                new Anchor(AnchorState.Moved, "one.main", At("pairs (Meadow"), "p-pair", "one word differs")
            ),
            new(
                Note("an-answer", "one", "pairs (Meadow") with
                {
                    ReplyTo = "a-note",
                    Motivation = "replying",
                    Created = "2021-06-07",
                },
                new Anchor(AnchorState.Orphan, null, default, null, "not found")
            ),
            new(
                Note("on-the-secret", "gone", "Secret"),
                new Anchor(AnchorState.Exact, "gone.text", new Span(0, 6), "p-whole", null)
            ),
        ];

    private static AnnotationRecord Note(string id, string paper, string quote) =>
        new()
        {
            Id = id,
            Path = $"input/annotations/{paper}/{id}.md",
            Author = "A. Reader",
            Created = "2021-05-06",
            Motivation = "commenting",
            Target = new TextQuoteSelector(
                paper,
                null,
                quote,
                "and ",
                null,
                new SourceLocation($"input/annotations/{paper}/{id}.md", 5, 8)
            ),
            Body = "See *there* <script>.",
        };
}
