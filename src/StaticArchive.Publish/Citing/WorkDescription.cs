using StaticArchive.Model;

namespace StaticArchive.Publish.Citing;

/// <summary>What a work is or is on, as the record says it: <c>[Lithograph]</c>, <c>[Tweet]</c>.</summary>
internal static class WorkDescription
{
    /// <summary>The medium, else the kind; with a capital. Null where neither is said.</summary>
    public static string? Find(CslItem item) =>
        (item.Medium ?? item.Genre) is { Length: > 0 } words ? Capitalize(words) : null;

    /// <summary>Of a broadcast both: <c>[Documentary; Television]</c>.</summary>
    public static string? FindAll(CslItem item) =>
        item is { Type: "broadcast", Genre: { Length: > 0 } kind, Medium: { Length: > 0 } medium }
            ? $"{Capitalize(kind)}; {Capitalize(medium)}"
            : Find(item);

    /// <summary><c>Email to Stephen Marks</c></summary>
    public static string? FormatLetter(CslItem item) =>
        ChicagoMonograph.JoinNames(item.Recipient) is { } people ? $"{item.Genre ?? "Letter"} to {people}" : item.Genre;

    /// <summary>With a capital.</summary>
    public static string Capitalize(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
