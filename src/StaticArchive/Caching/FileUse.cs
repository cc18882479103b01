namespace StaticArchive.Caching;

/// <summary>How many bytes of a file are in use.</summary>
internal sealed record FileUse(string Name, long Length);
