using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace StaticArchive.Tests.Campaigns.Pdf;

/// <summary>A PDF file as the objects it is written from, so that harm can be done to what they say.</summary>
internal sealed class PdfSource
{
    /// <summary>Bodies of the objects; the first is number 1, the catalogue.</summary>
    public List<string> Objects { get; } = [];

    /// <summary>What the pages draw, by the index of their stream in <see cref="Objects"/>.</summary>
    public SortedDictionary<int, string> Streams { get; } = [];

    /// <summary>Two pages with a heading, lines, a rule, a frame, a note, a link and bookmarks.</summary>
    public static PdfSource Create()
    {
        var source = new PdfSource();
        source.Objects.AddRange([
            "<</Type/Catalog/Pages 2 0 R/Outlines 8 0 R/MarkInfo<</Marked true>>>>",
            "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 595 842]>>",
            "<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources 7 0 R/Annots[10 0 R]>>",
            "<</Type/Page/Parent 2 0 R/Contents 6 0 R/Resources 7 0 R>>",
            "",
            "",
            "<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>"
                + "/F2<</Type/Font/Subtype/Type1/BaseFont/Times-Bold>>>>>>",
            "<</Type/Outlines/First 9 0 R/Last 9 0 R/Count 1>>",
            "<</Title(The weirs)/Parent 8 0 R/Dest[3 0 R/XYZ 72 700 0]>>",
            "<</Type/Annot/Subtype/Link/Rect[72 600 200 620]/A<</S/URI/URI(https://example.org/)>>>>",
            "<</Title(Boards and weirs)/Author(Ada Bushel)>>",
        ]);
        source.Streams[4] =
            "BT /F2 16 Tf 72 760 Td (Boards and weirs) Tj ET\n"
            + "BT /F1 10 Tf 12 TL 72 720 Td (The boards were set up after the flood, and each of them kept) Tj T* "
            + "(a book in which the height of the water was written down every day) Tj T* (of the year.) Tj ET\n"
            + "72 200 m 200 200 l S 60 400 300 100 re S\n"
            + "BT /F1 8 Tf 72 180 Td (1 The count is of weirs.) Tj ET BT /F1 9 Tf 290 40 Td (1) Tj ET";
        source.Streams[5] =
            "BT /F2 12 Tf 72 760 Td (The weirs) Tj ET\n"
            + "BT /F1 10 Tf 72 720 Td [(Nobody had)-250( asked)-250( the millers)] TJ ET\n"
            + "BT /F1 9 Tf 290 40 Td (2) Tj ET";
        return source;
    }

    /// <summary>The bytes of the file; streams are compressed or not.</summary>
    public byte[] Build(bool isCompressed)
    {
        using var bytes = new MemoryStream();
        void Write(string text) => bytes.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.7\n");
        var offsets = new List<long>();
        for (var i = 0; i < Objects.Count; i++)
        {
            offsets.Add(bytes.Position);
            Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n"));
            if (Streams.TryGetValue(i, out var stream))
            {
                var content = Encoding.Latin1.GetBytes(stream);
                content = isCompressed ? Compress(content) : content;
                var filter = isCompressed ? "/Filter/FlateDecode" : "";
                Write(string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}{filter}>>\nstream\n"));
                bytes.Write(content);
                Write("\nendstream");
            }
            else
            {
                Write(Objects[i]);
            }

            Write("\nendobj\n");
        }

        var start = bytes.Position;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {Objects.Count + 1}\n0000000000 65535 f \n"));
        offsets.ForEach(offset => Write(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")));
        Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"trailer<</Size {Objects.Count + 1}/Root 1 0 R/Info 11 0 R>>\nstartxref\n{start}\n%%EOF\n"
            )
        );
        return bytes.ToArray();
    }

    /// <summary>The same bytes as a stream of zlib.</summary>
    public static byte[] Compress(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Fastest))
        {
            zlib.Write(content);
        }

        return bytes.ToArray();
    }
}
