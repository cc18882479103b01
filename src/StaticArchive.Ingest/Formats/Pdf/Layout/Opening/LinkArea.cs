namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>An area of a page that leads elsewhere.</summary>
/// <param name="Box">The area.</param>
/// <param name="Target">An address; <c>#page-3@x,y</c> within the file.</param>
internal sealed record LinkArea(LayoutBox Box, string Target);
