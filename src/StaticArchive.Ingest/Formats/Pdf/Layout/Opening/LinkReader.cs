using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Outline.Destinations;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>Reads where the links of a page are and lead to.</summary>
internal static class LinkReader
{
    private const int MaxLinks = 3000;

    /// <summary>The areas on the turned page.</summary>
    public static IReadOnlyList<LinkArea> Read(Page page, PageFrame frame)
    {
        List<LinkArea> areas = [];
        foreach (var annotation in GetAnnotations(page))
        {
            if (annotation.Type == AnnotationType.Link && GetTarget(annotation.Action) is { } target)
            {
                areas.AddRange(GetBoxes(annotation, frame).Select(box => new LinkArea(box, target)));
            }
        }

        return areas;
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "A page with a broken link is read without its links."
    )]
    private static List<Annotation> GetAnnotations(Page page)
    {
        List<Annotation> annotations = [];
        try
        {
            annotations.AddRange(page.GetAnnotations().Take(MaxLinks));
        }
        catch (Exception)
        {
            return annotations;
        }

        return annotations;
    }

    private static IEnumerable<LayoutBox> GetBoxes(Annotation annotation, PageFrame frame) =>
        annotation.QuadPoints.Count == 0
            ? [frame.ToFrame(annotation.Rectangle)]
            : annotation.QuadPoints.Select(quadrilateral =>
                quadrilateral
                    .Points.ToArray()
                    .Select(point => ToBox(frame.ToFrame(point)))
                    .Aggregate(static (one, other) => one.Hull(other))
            );

    private static LayoutBox ToBox(PdfPoint point) => new(point.X, point.Y, point.X, point.Y);

    private static string? GetTarget(PdfAction? action) =>
        action switch
        {
            UriAction uri when !string.IsNullOrWhiteSpace(uri.Uri) => uri.Uri.Trim(),
            GoToAction { Destination: { } destination } => FormatDestination(destination),
            _ => null,
        };

    /// <summary>Coordinates are those of the file: points from the lower left corner.</summary>
    private static string FormatDestination(ExplicitDestination destination) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"#page-{destination.PageNumber}@{destination.Coordinates?.Left:0},{destination.Coordinates?.Top:0}"
        );
}
