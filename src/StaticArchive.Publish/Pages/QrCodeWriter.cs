using System.Globalization;
using System.Text;
using QRCoder;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Pages;

/// <summary>An address as a QR code (ISO/IEC 18004), so that a printed page leads back to the living one.</summary>
internal static class QrCodeWriter
{
    /// <param name="label">What it is, for those who do not see it.</param>
    /// <summary>The code as SVG: one path, a stroke for each run of dark modules.</summary>
    public static string WriteSvg(string address, string label)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                var start = x;
                while (x < rows[y].Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
                }
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 {rows.Count} {rows.Count}\" role=\"img\" "
                + $"aria-label=\"{HtmlEscaper.EscapeAttribute(label)}\" "
                + $"shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>"
        );
    }
}
