using System.Collections.Frozen;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// Languages as <c>langid</c> of BibLaTeX names them. Its readers set titles by it: pandoc gives every title that is
/// not said to be in another language the capitals of English.
/// </summary>
internal static class BabelLanguage
{
    private static readonly FrozenDictionary<string, string> Names = (
        "en=english en-GB=british en-US=american en-AU=australian en-CA=canadian en-NZ=newzealand "
        + "fr=french de=ngerman es=spanish it=italian nl=dutch pt=portuguese pt-BR=brazil cy=welsh "
        + "ga=irish gd=scottish da=danish sv=swedish nb=norsk nn=nynorsk no=norsk fi=finnish is=icelandic "
        + "pl=polish cs=czech sk=slovak sl=slovene hr=croatian hu=magyar ro=romanian bg=bulgarian "
        + "uk=ukrainian ru=russian el=greek tr=turkish ca=catalan eu=basque gl=galician lt=lithuanian "
        + "lv=latvian et=estonian la=latin"
    )
        .Split(' ')
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the language of a tag, <c>british</c> for <c>en-GB</c>; null where there is none.</summary>
    public static string? Find(string? tag) =>
        string.IsNullOrEmpty(tag) ? null : Names.GetValueOrDefault(tag) ?? Names.GetValueOrDefault(tag.Split('-')[0]);
}
