namespace StaticArchive.Model;

/// <summary>
/// All that one or several files of the site are made of. It is collected only by who keeps files of the build before.
/// </summary>
/// <param name="collect">Collects it; null where it cannot be told.</param>
public sealed class FileInputs(Func<IReadOnlyList<object?>?> collect)
{
    /// <summary>
    /// Strings, numbers, enums, and records, lists and dictionaries of these; files of the same path and equal inputs
    /// have the same bytes. Null where the inputs cannot be told, and the files are made in any case.
    /// </summary>
    public IReadOnlyList<object?>? Collect() => collect();
}
