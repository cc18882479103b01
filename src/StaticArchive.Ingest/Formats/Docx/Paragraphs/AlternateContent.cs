using System.Xml.Linq;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.Docx.Paragraphs;

/// <summary>
/// Two ways to write one thing, for new and for old programs: <c>mc:AlternateContent</c>. One of them is read.
/// </summary>
internal static class AlternateContent
{
    /// <summary>The way for new programs, unless it is empty; null where there is none.</summary>
    public static XElement? Choose(XElement alternatives) =>
        alternatives.GetChildren("Choice").FirstOrDefault(HasContent) ?? alternatives.GetChild("Fallback");

    private static bool HasContent(XElement choice) => choice.HasElements;
}
