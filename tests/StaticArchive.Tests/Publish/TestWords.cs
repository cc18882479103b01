using StaticArchive.Model.Localization;

namespace StaticArchive.Tests.Publish;

/// <summary>The words of the interface in English.</summary>
internal static class TestWords
{
    public static InterfaceWords English { get; } = InterfaceWords.Read(InterfaceLanguages.Default, []);
}
