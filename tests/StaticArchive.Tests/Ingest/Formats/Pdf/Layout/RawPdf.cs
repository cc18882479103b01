using System.IO.Compression;
using System.Text;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Layout;

/// <summary>PDF files written object by object, for what no program would write.</summary>
internal static class RawPdf
{
    /// <summary>A file of one page with a font <c>/F1</c> and a form <c>/X</c> that draws itself.</summary>
    public static byte[] Write(string entries, string content)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        List<int> offsets = [];
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Add(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>"
        );
        Add($"<< /Length {content.Length} {entries} >>\nstream\n{content}\nendstream");
        Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        Add(
            "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 5 >>\n"
                + "stream\n/X Do\nendstream"
        );
        var start = file.Length;
        file.Append("xref\n0 7\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append($"{offset:0000000000} 00000 n \n"));
        file.Append($"trailer << /Size 7 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());

        void Add(string text)
        {
            offsets.Add(file.Length);
            file.Append($"{offsets.Count} 0 obj\n{text}\nendobj\n");
        }
    }

    /// <summary>Content compressed with Deflate, a character a byte.</summary>
    public static string Deflate(string content)
    {
        using var bytes = new MemoryStream();
        using (var stream = new ZLibStream(bytes, CompressionLevel.Optimal, true))
        {
            stream.Write(Encoding.Latin1.GetBytes(content));
        }

        return Encoding.Latin1.GetString(bytes.ToArray());
    }
}
