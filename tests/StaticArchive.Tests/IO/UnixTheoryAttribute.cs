namespace StaticArchive.Tests.IO;

/// <summary>Tests of something that Windows does not have.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips them there.</summary>
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "this system has no such thing" : null;
}
