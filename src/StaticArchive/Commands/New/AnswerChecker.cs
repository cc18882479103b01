using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Commands.New;

/// <summary>What is wrong with an answer, and what would do; null for nothing.</summary>
internal static class AnswerChecker
{
    /// <summary>A date in EDTF.</summary>
    public static string? CheckDate(string answer) =>
        Edtf.Parse(answer) is null
            ? $"\"{answer}\" is no date; write {string.Join(" or ", EdtfSuggester.Suggest(answer))}"
            : null;

    /// <summary>An address of the web.</summary>
    public static string? CheckUrl(string answer) =>
        Uri.TryCreate(answer, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? null
            : $"\"{answer}\" is no address; it begins with https:// or http://";

    /// <summary>A kind of event, built in or of the archive.</summary>
    public static string? CheckKind(string answer, IReadOnlyList<string> own)
    {
        IReadOnlyList<string> known = [.. EventSchema.Kinds, .. own];
        return known.Contains(answer, StringComparer.Ordinal) ? null
            : SpellingSuggester.Suggest(answer, known) is { } near
                ? $"there is no kind \"{answer}\"; did you mean \"{near}\"?"
            : $"there is no kind \"{answer}\"; kinds are {string.Join(", ", known)}, and archive.yml can add others";
    }
}
