using System.Text;
using System.Text.Encodings.Web;

namespace StaticArchive.Publish.Pages.Rendering;

/// <summary>
/// Escapes what HTML needs escaped and nothing else. The framework's encoder also escapes plus signs, apostrophes and
/// everything outside the basic plane, which makes pages larger and harder to read.
/// </summary>
internal sealed class PlainHtmlEncoder : HtmlEncoder
{
    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny("&<>\"");

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        var target = new Span<char>(buffer, bufferLength);
        numberOfCharactersWritten = 0;
        var escaped = Escape(unicodeScalar);
        if (escaped is not null)
        {
            numberOfCharactersWritten = escaped.Length;
            return escaped.AsSpan().TryCopyTo(target);
        }

        return Rune.IsValid(unicodeScalar)
            && new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
    }

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => Escape(unicodeScalar) is not null;

    private static string? Escape(int scalar) =>
        scalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => null,
        };
}
