using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>
/// Prints what became of the quotes of annotations and evidence: <c>note | moved | second-part: the words as they stand
/// (the reason)</c>. The document is named where the archive has several.
/// </summary>
internal static class AnchorsView
{
    /// <summary>A line for each annotation, then for each quote of evidence.</summary>
    public static IEnumerable<string> Print(Archive archive) =>
        archive
            .Annotations.Select(annotation => Line(archive, annotation.Id, annotation.Anchor))
            .Concat(
                archive.Events.SelectMany(one =>
                    one.Evidence.Concat(one.Disputed.SelectMany(dispute => dispute.Evidence))
                        .Select(evidence => Line(archive, one.Id, evidence.Anchor))
                )
            );

    private static string Line(Archive archive, string id, Anchor anchor)
    {
        var reason = anchor.Reason is null ? "" : $" ({anchor.Reason})";
        return $"{id} | {anchor.State.ToString().ToLowerInvariant()}{Words(archive, anchor)}{reason}";
    }

    private static string Words(Archive archive, Anchor anchor)
    {
        if (!anchor.IsPlaced)
        {
            return "";
        }

        var document = archive.Documents.Single(one => one.Id == anchor.Document);
        var name = archive.Documents.Count == 1 ? "" : $"{document.Id}: ";
        return $" | {name}{anchor.Span.Slice(document.Text).Replace("\n\n", " ¶ ", StringComparison.Ordinal)}";
    }
}
