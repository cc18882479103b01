using System.Globalization;
using UglyToad.PdfPig.Logging;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters;

/// <summary>
/// Letters that a font has no characters for. PdfPig gives their codes as if they were characters and says so in its
/// log only: <c>We could not find the corresponding character with code 3 in font ABCDEF+Garamond.</c>
/// </summary>
internal sealed class MissingCharacterLog : ILog
{
    private const string Lead = "We could not find the corresponding character with code ";
    private const string Middle = " in font ";

    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>Whether the value of a letter is its code, and no character.</summary>
    public bool IsMissing(string value, string? font) =>
        _missing.Count > 0 && value.Length == 1 && _missing.Contains(GetKey(value[0], font));

    /// <inheritdoc/>
    public void Warn(string message)
    {
        var middle = message.StartsWith(Lead, StringComparison.Ordinal)
            ? message.IndexOf(Middle, Lead.Length, StringComparison.Ordinal)
            : -1;
        if (
            middle > 0
            && int.TryParse(
                message.AsSpan(Lead.Length, middle - Lead.Length),
                NumberStyles.Integer,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
        {
            _missing.Add(GetKey((char)code, message[(middle + Middle.Length)..].TrimEnd('.')));
        }
    }

    /// <inheritdoc/>
    public void Debug(string message) { }

    /// <inheritdoc/>
    public void Debug(string message, Exception ex) { }

    /// <inheritdoc/>
    public void Error(string message) { }

    /// <inheritdoc/>
    public void Error(string message, Exception ex) { }

    private static string GetKey(char code, string? font) => $"{font?.TrimStart('/').TrimEnd('.')}\n{code}";
}
