using System.Globalization;
using StaticArchive.Ingest.Formats.Pdf.Layout.Opening;
using UglyToad.PdfPig.Logging;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;

/// <summary>
/// Letters that a font has no characters for. PdfPig gives their codes as if they were characters and says so in its
/// log only: <c>We could not find the corresponding character with code 3 in font ABCDEF+Garamond.</c>
/// </summary>
/// <param name="budget">What reading may cost.</param>
internal sealed class MissingCharacterLog(ExpansionBudget budget) : ILog
{
    private const string Lead = "We could not find the corresponding character with code ";
    private const string Middle = " in font ";

    private readonly Dictionary<string, CodeCounts> _fonts = new(StringComparer.Ordinal);

    /// <summary>The fonts that have no characters for some codes, and how often these were used.</summary>
    public IReadOnlyDictionary<string, CodeCounts> Fonts => _fonts;

    /// <summary>Whether the value of a letter is its code, and no character.</summary>
    public bool IsMissing(string value, string? font) =>
        _fonts.Count > 0
        && value.Length == 1
        && _fonts.TryGetValue(Simplify(font), out var codes)
        && codes.Get(value[0]) > 0;

    /// <summary>The name of a font as the log has it.</summary>
    public static string Simplify(string? font) => (font ?? "").TrimStart('/').TrimEnd('.');

    /// <inheritdoc/>
    public void Warn(string message)
    {
        budget.ThrowIfExceeded();
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
            Add(Simplify(message[(middle + Middle.Length)..]), (char)code);
        }
    }

    /// <inheritdoc/>
    public void Debug(string message) => budget.ThrowIfExceeded();

    /// <inheritdoc/>
    public void Debug(string message, Exception ex) => budget.ThrowIfExceeded();

    /// <inheritdoc/>
    public void Error(string message) => budget.ThrowIfExceeded();

    /// <inheritdoc/>
    public void Error(string message, Exception ex) => budget.ThrowIfExceeded();

    private void Add(string font, char code)
    {
        if (!_fonts.TryGetValue(font, out var codes))
        {
            _fonts.Add(font, codes = new CodeCounts());
        }

        codes.Add(code);
    }
}
