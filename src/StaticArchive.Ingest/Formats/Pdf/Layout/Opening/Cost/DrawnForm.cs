using UglyToad.PdfPig.Tokens;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening.Cost;

/// <summary>A form as the content of a page, or of another form, draws it.</summary>
/// <param name="Name">The name it is drawn by.</param>
/// <param name="Key">What it is the same by: where it is in the file, or itself.</param>
/// <param name="Stream">The form.</param>
internal sealed record DrawnForm(string Name, object Key, StreamToken Stream);
