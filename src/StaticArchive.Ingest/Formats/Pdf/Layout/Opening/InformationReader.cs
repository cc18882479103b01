using UglyToad.PdfPig.Content;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>Reads what a file says of itself.</summary>
internal static class InformationReader
{
    private const int MaxLength = 2000;

    /// <summary>The entries that are there and not empty.</summary>
    public static IReadOnlyDictionary<string, string> Read(DocumentInformation information)
    {
        SortedDictionary<string, string> entries = new(StringComparer.Ordinal);
        Add("Title", information.Title);
        Add("Author", information.Author);
        Add("Subject", information.Subject);
        Add("Keywords", information.Keywords);
        Add("Creator", information.Creator);
        Add("Producer", information.Producer);
        Add("CreationDate", information.CreationDate);
        Add("ModDate", information.ModifiedDate);
        return entries;

        void Add(string key, string? value)
        {
            var text = string.Join(
                ' ',
                (value ?? "").Split(['\0', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            );
            if (text.Length is > 0 and <= MaxLength)
            {
                entries.Add(key, text);
            }
        }
    }
}
