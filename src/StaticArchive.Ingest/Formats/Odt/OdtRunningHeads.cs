using StaticArchive.Ingest.Formats.Extraction;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Heads and feet of pages, which a file has once for all pages of a kind.</summary>
internal static class OdtRunningHeads
{
    /// <summary>Counts their words.</summary>
    public static void Count(OdtDocument document)
    {
        foreach (var part in new[] { document.Package.Styles, document.Package.Content })
        {
            foreach (
                var place in part
                    .Root.Elements.SelectMany(root => root.Elements)
                    .Where(group => group.Name == "master-styles")
                    .SelectMany(group => group.DescendantElements("master-page"))
                    .SelectMany(page => page.Elements)
                    .Where(place =>
                        place.Name.StartsWith("header", StringComparison.Ordinal)
                        || place.Name.StartsWith("footer", StringComparison.Ordinal)
                    )
            )
            {
                document.Exclusions.Count(ExclusionCounter.RunningHead, place, part.Text);
            }
        }
    }
}
