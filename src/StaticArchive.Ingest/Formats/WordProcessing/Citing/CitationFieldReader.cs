using System.Text;
using StaticArchive.Ingest.Formats.WordProcessing.Fields;

namespace StaticArchive.Ingest.Formats.WordProcessing.Citing;

/// <summary>Reads what a reference manager wrote of a citation, whichever it is.</summary>
/// <param name="sources">Word's own list of sources.</param>
internal sealed class CitationFieldReader(WordSourceReader sources)
{
    /// <summary>The works with records that it cites.</summary>
    public IReadOnlyList<CitedWork> Read(FieldInstruction field)
    {
        var code = field.Code.TrimStart();
        return code.StartsWith("CITATION", StringComparison.OrdinalIgnoreCase) ? sources.Find(code)
            : code.Contains("<EndNote>", StringComparison.Ordinal) ? EndNoteCitationReader.Read(code)
            : code.Contains('{', StringComparison.Ordinal) ? CslCitationReader.Read(code)
            : ReadData(Decode(field.Data));
    }

    private static IReadOnlyList<CitedWork> ReadData(string data) =>
        data.Contains("<EndNote>", StringComparison.Ordinal)
            ? EndNoteCitationReader.Read(data)
            : CslCitationReader.Read(data);

    /// <summary>Base 64 of UTF-8, or of UTF-16 as some versions of EndNote write.</summary>
    private static string Decode(string data)
    {
        var bytes = new byte[(data.Length * 3 / 4) + 3];
        if (data.Length == 0 || !Convert.TryFromBase64String(data, bytes, out var length))
        {
            return "";
        }

        var isWide = length > 2 && bytes[1] == 0;
        return (isWide ? Encoding.Unicode : Encoding.UTF8).GetString(bytes, 0, length);
    }
}
